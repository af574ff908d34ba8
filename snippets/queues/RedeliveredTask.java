///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A worker dies with a task that it has not acknowledged, and the broker gives it to the next one.
//DEPS org.apache.artemis:artemis-server:2.56.0
//DEPS org.apache.artemis:artemis-core-client:2.56.0
//DEPS org.slf4j:slf4j-nop:2.0.17
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

// tag::body[]
void manage(String address) throws Exception {
  try (var locator = connect(address)) {
    var session = session(locator);
    var tasks = session.createProducer("tasks");
    tasks.send(message(session, "12 * 12"));
    tasks.send(message(session, "30 * 30"));
    IO.println("main: ann ends with "
      + self(address, "ann").waitFor()); // <1>

    var consumer = session.createConsumer("tasks");
    for (int i = 1; i <= 2; i++) {
      var task = consumer.receive(2_000);
      IO.println("main: has " + text(task)
        + ", delivered " + task.getDeliveryCount() + " times");
      task.acknowledge();
    }
    IO.println("main: then " + consumer.receiveImmediate());
  }
}

void work(String address, String name) throws Exception {
  try (var locator = connect(address)) {
    var task = session(locator).createConsumer("tasks").receive();
    IO.println(name + ": has " + text(task));
    Runtime.getRuntime().halt(3); // <2>
    task.acknowledge();
  }
}
// end::body[]

void main(String[] args) throws Exception {
  if (args.length > 0) {
    work(args[0], args[1]);
  } else {
    withBroker(this::manage);
  }
}

/** A connection that fetches one message at a time. */
ServerLocator connect(String address) throws Exception {
  return ActiveMQClient.createServerLocator(address).setConsumerWindowSize(0);
}

ClientSession session(ServerLocator locator) throws Exception {
  var session = locator.createSessionFactory()
      .createSession("worker", "abc", false, true, true, false, 1);
  session.start();
  return session;
}

ClientMessage message(ClientSession session, String text) {
  var message = session.createMessage(false);
  message.getBodyBuffer().writeString(text);
  return message;
}

String text(ClientMessage message) {
  return message.getBodyBuffer().readString();
}

/** A JVM of its own that runs this program with these arguments. */
Process self(String... args) throws IOException {
  var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  var command = Stream.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
      "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
      "-cp", System.getProperty("java.class.path"), getClass().getName());
  return new ProcessBuilder(Stream.concat(command, Stream.of(args)).toList()).inheritIO().start();
}

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
