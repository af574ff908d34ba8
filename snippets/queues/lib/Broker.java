import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/** A broker with the queues "tasks" and "results", for the user "worker" with the password "abc". */
record Broker(EmbeddedActiveMQ server) implements AutoCloseable {

  /** On a free port of this machine. */
  static Broker start() throws Exception {
    var passwords = new SecurityConfiguration(Map.of("worker", "abc"), Map.of("worker", List.of("all")));
    var configuration = new ConfigurationImpl()
        .setPersistenceEnabled(false)
        .setSecurityEnabled(true)
        .addAcceptorConfiguration("tcp", "tcp://127.0.0.1:0");
    configuration.putSecurityRoles("#", Set.of(new Role("all", true, true, true, true,
        true, true, true, true, true, true, false, false)));
    for (var queue : List.of("tasks", "results")) {
      configuration.addQueueConfiguration(QueueConfiguration.of(queue).setRoutingType(RoutingType.ANYCAST));
    }
    var server = new EmbeddedActiveMQ().setConfiguration(configuration).setSecurityManager(
        new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), passwords));
    server.start();
    return new Broker(server);
  }

  String address() {
    var acceptor = server.getActiveMQServer().getRemotingService().getAcceptor("tcp");
    return "tcp://127.0.0.1:" + acceptor.getActualPort();
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }
}
