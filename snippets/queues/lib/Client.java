import java.io.IOException;
import java.util.List;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ServerLocator;

/** What a client of the broker does: it connects, opens a session, and sends and receives texts. */
final class Client {

  private static final List<String> OPTIONS =
      List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

  private Client() {}

  /** In a JVM of its own, which prints where this one does. */
  static Process start(Class<?> program, String... args) throws IOException {
    return Jvm.of(OPTIONS, program, args).inheritIO().start();
  }

  /** A connection that fetches one message at a time. */
  static ServerLocator connect(String address) throws Exception {
    return ActiveMQClient.createServerLocator(address).setConsumerWindowSize(0);
  }

  /** A session that acknowledges message by message. */
  static ClientSession session(ServerLocator locator) throws Exception {
    var session = locator.createSessionFactory().createSession("worker", "abc", false, true, true, false, 1);
    session.start();
    return session;
  }

  static ClientMessage message(ClientSession session, String text) {
    var message = session.createMessage(false);
    message.getBodyBuffer().writeString(text);
    return message;
  }

  static String text(ClientMessage message) {
    return message.getBodyBuffer().readString();
  }
}
