///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A serialised object runs code of its class before anybody has looked at it.
import java.io.ObjectInputFilter.Config;

// tag::body[]
static class Intruder implements Serializable {
  private void readObject(ObjectInputStream in) { // <1>
    IO.println("intruder: here I am");
  }
}

void main() throws Exception {
  var bytes = serialised(new Intruder());
  receive(bytes, "*"); // <2>
  receive(bytes, "java.base/*;!*"); // <3>
  IO.println("main: text gives " + Integer.parseInt("12"));
}

void receive(byte[] bytes, String allowed) throws Exception {
  var in = new ObjectInputStream(new ByteArrayInputStream(bytes));
  in.setObjectInputFilter(Config.createFilter(allowed));
  try {
    var task = (Integer) in.readObject(); // <4>
    IO.println("main: task " + task);
  } catch (ClassCastException e) {
    IO.println("main: that was no task");
  } catch (InvalidClassException e) {
    IO.println("main: that class is not allowed");
  }
}
// end::body[]

byte[] serialised(Object object) throws IOException {
  var bytes = new ByteArrayOutputStream();
  try (var out = new ObjectOutputStream(bytes)) {
    out.writeObject(object);
  }
  return bytes.toByteArray();
}
