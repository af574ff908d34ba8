///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Broker.java
//SOURCES lib/Client.java
//SOURCES ../processes/lib/Jvm.java
//DESCRIPTION A manager, a broker, and two workers in processes of their own that square numbers.
//DEPS org.apache.artemis:artemis-server:2.56.0
//DEPS org.apache.artemis:artemis-core-client:2.56.0
//DEPS org.slf4j:slf4j-nop:2.0.17
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow

// tag::body[]
void manage(String address) throws Exception {
  try (var locator = Client.connect(address)) {
    var session = Client.session(locator);
    var tasks = session.createProducer("tasks");
    for (int n : List.of(7, 12, 30, 99)) {
      IO.println("main: puts " + n);
      tasks.send(Client.message(session, "" + n));
    }
    for (int worker = 1; worker <= 2; worker++) {
      tasks.send(Client.message(session, "pill"));
    }
    var results = session.createConsumer("results"); // <1>
    for (int i = 1; i <= 4; i++) {
      var result = results.receive();
      result.acknowledge();
      IO.println("main: gets " + Client.text(result));
    }
  }
}

void work(String address, String name) throws Exception {
  try (var locator = Client.connect(address)) {
    var session = Client.session(locator);
    var tasks = session.createConsumer("tasks");
    var results = session.createProducer("results");
    while (true) {
      var task = tasks.receive();
      var n = Client.text(task);
      if (n.equals("pill")) {
        task.acknowledge();
        return;
      }
      IO.println(name + ": squares " + n);
      results.send(Client.message(session, squared(n)));
      task.acknowledge(); // <2>
    }
  }
}
// end::body[]

String squared(String n) {
  return n + " * " + n + " = " + Integer.parseInt(n) * Integer.parseInt(n);
}

void main(String[] args) throws Exception {
  if (args.length > 0) {
    work(args[0], args[1]);
    return;
  }
  try (var broker = Broker.start()) {
    var address = broker.address();
    var workers = List.of(Client.start(getClass(), address, "ann"), Client.start(getClass(), address, "bob"));
    manage(address);
    for (var worker : workers) {
      worker.waitFor();
    }
  }
}
