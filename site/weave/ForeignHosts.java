package site.weave;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import site.base.Problem;

/** Finds everything a page would load from another host: images, videos, scripts, styles, frames. */
final class ForeignHosts {

  /** A host that a page loads from, and how the page names it. */
  private record Load(String host, String url) {}

  /** Attributes whose value is loaded or holds a URL that is; {@code href} loads only on non-links. */
  private static final Set<String> LOADING = Set.of(
      "src", "srcset", "imagesrcset", "poster", "data", "background", "style", "manifest", "ping", "action",
      "formaction", "archive", "codebase", "classid", "content", "values", "from", "to", "by");
  private static final Set<String> LINKS = Set.of("a", "area");

  /** Text in which a browser would see another host, even with slashes missing or reversed. */
  private static final Pattern ABROAD = Pattern.compile(
      "(?i)(?:^|[\\s,;'\"(=`])((?:(?:https?|wss?|ftp):/*|//)(?<host>[^/?#\\s'\",);>`]+))");
  private static final Pattern SCRIPTED = Pattern.compile(
      "(?i)((?:https?|wss?|ftp):/+(?<host>[^/?#\\s'\",);>`]+))");

  private ForeignHosts() {}

  /** Reports to the draft each host that the book does not allow. */
  static void check(PageDraft draft, Element body) {
    var allowed = draft.library().allowedHosts();
    var reported = new LinkedHashSet<String>();
    loads(body).filter(load -> !allowed.contains(load.host())).filter(load -> reported.add(load.host()))
        .forEach(load -> draft.report(problem(draft, load)));
  }

  private static Problem problem(PageDraft draft, Load load) {
    return new Problem(
        draft.chapter().file(), WrittenLines.first(draft.chapter(), written(load)),
        "the page would load from another host: " + load.url(),
        "keep a copy of the file in chapters/images, link to it instead, or allow the host for the "
            + "whole book with "
            + ":allowed-hosts: " + load.host() + " in the header of chapters/index.adoc");
  }

  /**
   * How an author may have written what is loaded, the longest form first; for a video it may be only the
   * video's number.
   */
  private static List<String> written(Load load) {
    var path = load.url().replaceFirst("[?#].*", "");
    return List.of(load.url(), path, load.host(), path.replaceFirst(".*/", ""));
  }

  private static Stream<Load> loads(Element body) {
    return body.getAllElements().stream().flatMap(element -> Stream.concat(
        element.attributes().asList().stream()
            .flatMap(attribute -> attribute(element, attribute.getKey(), attribute.getValue())),
        content(element)));
  }

  private static Stream<Load> attribute(Element element, String name, String value) {
    var plain = name.toLowerCase(Locale.ROOT).replaceFirst("^xlink:", "");
    if (plain.equals("srcdoc")) {
      return loads(Jsoup.parse(value));
    }
    if (plain.startsWith("on")) {
      return found(SCRIPTED, value);
    }
    var loads = plain.equals("href") ? !LINKS.contains(element.normalName()) : LOADING.contains(plain);
    return loads && !value.strip().toLowerCase(Locale.ROOT).startsWith("data:") ? found(ABROAD, value)
        : Stream.of();
  }

  private static Stream<Load> content(Element element) {
    return switch (element.normalName()) {
      case "script" -> found(SCRIPTED, element.data());
      case "style" -> found(ABROAD, element.data());
      default -> Stream.of();
    };
  }

  private static Stream<Load> found(Pattern pattern, String value) {
    var seen = value.strip().replaceAll("[\\t\\r\\n]", "").replace('\\', '/');
    return pattern.matcher(seen).results().map(match -> new Load(
        match.group("host").replaceFirst(".*@", "").toLowerCase(Locale.ROOT), match.group(1)
        + seen.substring(match.end())
            .replaceFirst("[\\s'\",);>`].*", "")));
  }
}
