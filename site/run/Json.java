package site.run;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import site.book.Cause;
import site.book.Ending;

/** Recordings as JSON and back. */
public final class Json {

  private static final String KIND = "kind";

  private static final Gson PLAIN = new GsonBuilder()
      .registerTypeAdapter(Duration.class,
          (JsonSerializer<Duration>) (duration, _, _) -> new JsonPrimitive(duration.toNanos()))
      .registerTypeAdapter(Duration.class,
          (JsonDeserializer<Duration>) (json, _, _) -> Duration.ofNanos(json.getAsLong()))
      .registerTypeAdapter(Instant.class,
          (JsonSerializer<Instant>) (instant, _, _) -> new JsonPrimitive(instant.toString()))
      .registerTypeAdapter(Instant.class,
          (JsonDeserializer<Instant>) (json, _, _) -> Instant.parse(json.getAsString()))
      .disableHtmlEscaping().create();

  private static final Gson GSON = sealed(Cause.class, sealed(Ending.class, PLAIN.newBuilder()))
      .setPrettyPrinting().create();

  private Json() {}

  public static String write(Object value) {
    return GSON.toJson(value);
  }

  /** @throws RuntimeException of any kind if the text is not what was written */
  public static <T> T read(String text, Class<T> type) {
    return GSON.fromJson(text, type);
  }

  /** Writes each value of the sealed type with the simple name of its record. */
  private static <T> GsonBuilder sealed(Class<T> type, GsonBuilder builder) {
    return builder
        .registerTypeAdapter(type, (JsonSerializer<T>) (value, _, _) -> toJson(value))
        .registerTypeAdapter(
            type, (JsonDeserializer<T>) (json, _, _) -> fromJson(json.getAsJsonObject(), type));
  }

  private static JsonObject toJson(Object value) {
    var object = PLAIN.toJsonTree(value, value.getClass()).getAsJsonObject();
    object.addProperty(KIND, value.getClass().getSimpleName());
    return object;
  }

  private static <T> T fromJson(JsonObject object, Class<T> type) {
    var kind = object.get(KIND).getAsString();
    var record = Arrays.stream(type.getPermittedSubclasses())
        .filter(each -> each.getSimpleName().equals(kind)).findFirst()
        .orElseThrow(() -> new JsonParseException("no " + type.getSimpleName() + ": " + kind));
    return type.cast(PLAIN.fromJson(object, (Class<?>) record));
  }
}
