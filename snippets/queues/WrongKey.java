///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A broker refuses whoever does not know the password, and says so by a number.
//DEPS org.apache.artemis:artemis-server:2.56.0
//DEPS org.apache.artemis:artemis-core-client:2.56.0
//DEPS org.slf4j:slf4j-nop:2.0.17
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

// tag::body[]
void main() throws Exception {
  withBroker(address -> { // <1>
    enter(address, "abc");
    enter(address, "abd");
  });
}

void enter(String address, String password) throws Exception {
  try (var locator = ActiveMQClient.createServerLocator(address);
      var factory = locator.createSessionFactory();
      var _ = factory.createSession("worker", password,
        false, true, true, false, 1)) { // <2>
    IO.println("worker: " + password + " is accepted");
  } catch (ActiveMQException e) {
    IO.println("worker: " + password + " is refused, "
      + e.getMessage().split(" from ")[0]);
  }
}
// end::body[]

/** A broker for the user "worker" with the password "abc", and what is to be done meanwhile. */
void withBroker(Work work) throws Exception {
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
  var broker = new EmbeddedActiveMQ().setConfiguration(configuration).setSecurityManager(
      new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), passwords));
  broker.start();
  try {
    work.with("tcp://127.0.0.1:" + broker.getActiveMQServer()
        .getRemotingService().getAcceptor("tcp").getActualPort());
  } finally {
    broker.stop();
  }
}

interface Work {
  void with(String address) throws Exception;
}
