package site.base;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of several parts, each with its length, so that no two lists of parts look alike. */
public final class Hash {

  private Hash() {}

  public static String of(Collection<String> texts) {
    return of(texts, List.of());
  }

  public static String of(byte[] bytes) {
    return of(List.of(), List.of(bytes));
  }

  public static String of(Collection<String> texts, Collection<byte[]> contents) {
    var digest = digest();
    texts.forEach(text -> add(digest, text.getBytes(StandardCharsets.UTF_8)));
    contents.forEach(content -> add(digest, content));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
    digest.update(part);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
