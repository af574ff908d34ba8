///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Broker.java
//DESCRIPTION A broker refuses whoever does not know the password, and says so by a number.
//DEPS org.apache.artemis:artemis-server:2.56.0
//DEPS org.apache.artemis:artemis-core-client:2.56.0
//DEPS org.slf4j:slf4j-nop:2.0.17
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;

// tag::body[]
void main() throws Exception {
  try (var broker = Broker.start()) { // <1>
    enter(broker.address(), "abc");
    enter(broker.address(), "abd");
  }
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
