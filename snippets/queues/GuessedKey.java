///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A short key is guessed from one challenge and its answer, without asking anybody.
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

// tag::body[]
void main() throws Exception {
  var challenge = new byte[16];
  new SecureRandom().nextBytes(challenge);
  var answer = hmac("abc", challenge);
  guess(challenge, answer); // <1>
}

void guess(byte[] challenge, byte[] answer) throws Exception {
  String key = "a";
  int guesses = 1;
  while (!Arrays.equals(hmac(key, challenge), answer)) { // <2>
    key = next(key); // <3>
    guesses++;
  }
  IO.println("main: the key is " + key
    + ", found by " + guesses + " guesses");
}

byte[] hmac(String key, byte[] message) throws Exception {
  var mac = Mac.getInstance("HmacSHA256");
  mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
  return Arrays.copyOf(mac.doFinal(message), 16);
}
// end::body[]

String next(String key) {
  int last = key.length() - 1;
  return key.isEmpty() ? "a"
      : key.charAt(last) < 'z' ? key.substring(0, last) + (char) (key.charAt(last) + 1)
      : next(key.substring(0, last)) + "a";
}
