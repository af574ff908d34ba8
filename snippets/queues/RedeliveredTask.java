///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Broker.java
//SOURCES lib/Client.java
//SOURCES ../processes/lib/Jvm.java
//DESCRIPTION A worker dies with a task that it has not acknowledged, and the broker gives it to the next one.
//DEPS org.apache.artemis:artemis-server:2.56.0
//DEPS org.apache.artemis:artemis-core-client:2.56.0
//DEPS org.slf4j:slf4j-nop:2.0.17
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow

// tag::body[]
void manage(String address) throws Exception {
  try (var locator = Client.connect(address)) {
    var session = Client.session(locator);
    var tasks = session.createProducer("tasks");
    tasks.send(Client.message(session, "12 * 12"));
    tasks.send(Client.message(session, "30 * 30"));
    IO.println("main: ann ends with "
      + Client.start(getClass(), address, "ann").waitFor()); // <1>

    var consumer = session.createConsumer("tasks");
    for (int i = 1; i <= 2; i++) {
      var task = consumer.receive();
      IO.println("main: has " + Client.text(task)
        + ", delivered " + task.getDeliveryCount() + " times");
      task.acknowledge();
    }
    IO.println("main: then " + consumer.receiveImmediate());
  }
}

void work(String address, String name) throws Exception {
  try (var locator = Client.connect(address)) {
    var task = Client.session(locator)
      .createConsumer("tasks").receive();
    IO.println(name + ": has " + Client.text(task));
    Runtime.getRuntime().halt(3); // <2>
    task.acknowledge();
  }
}
// end::body[]

void main(String[] args) throws Exception {
  if (args.length > 0) {
    work(args[0], args[1]);
  } else {
    try (var broker = Broker.start()) {
      manage(broker.address());
    }
  }
}
