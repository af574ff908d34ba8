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

  private static final Gson GSON = PLAIN.newBuilder()
      .registerTypeAdapter(Ending.class, (JsonSerializer<Ending>) (ending, _, _) -> toJson(ending))
      .registerTypeAdapter(Ending.class,
          (JsonDeserializer<Ending>) (json, _, _) -> fromJson(json.getAsJsonObject()))
      .setPrettyPrinting().create();

  private Json() {}

  public static String write(Object value) {
    return GSON.toJson(value);
  }

  /** @throws RuntimeException of whatever kind if the text is not what was written */
  public static <T> T read(String text, Class<T> type) {
    return GSON.fromJson(text, type);
  }

  private static JsonObject toJson(Ending ending) {
    var object = PLAIN.toJsonTree(ending, ending.getClass()).getAsJsonObject();
    object.addProperty(KIND, ending.getClass().getSimpleName());
    return object;
  }

  private static Ending fromJson(JsonObject object) {
    var kind = object.get(KIND).getAsString();
    var type = Arrays.stream(Ending.class.getPermittedSubclasses())
        .filter(each -> each.getSimpleName().equals(kind)).findFirst()
        .orElseThrow(() -> new JsonParseException("no ending: " + kind));
    return (Ending) PLAIN.fromJson(object, type);
  }
}
