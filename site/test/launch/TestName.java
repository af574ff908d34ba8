package site.test.launch;

import java.lang.reflect.Method;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import site.base.Nearest;

/**
 * What is to be tested, as one says it: {@code GoldenTests}, {@code GoldenTests#booksThatFailSayWhy}, {@code
 * GoldenTests#booksThatFailSayWhy:12}.
 *
 * @param file of the class
 * @param method empty: all of the class
 * @param number of the one that the method makes, from 1; 0: all of the method
 */
record TestName(String file, String method, int number) {

  private static final Pattern NAME = Pattern.compile("(\\w+)(?:#(\\w+)(?::([1-9]\\d{0,5}))?)?");

  /** @param files those of all classes of tests */
  static TestName of(String name, List<String> files) throws NoSuchTest {
    var parts = NAME.matcher(name);
    if (!parts.matches()) {
      throw new NoSuchTest(name + " is no name of tests: Class, Class#method or Class#method:N");
    }
    var simple = parts.group(1);
    var file = files.stream().filter(it -> simple(it).equals(simple)).findFirst()
        .orElseThrow(() -> new NoSuchTest(
        "there is no test class " + simple
        + Nearest.hint(simple, files.stream().map(TestName::simple).toList())));
    return new TestName(file, parts.group(2) == null ? "" : parts.group(2),
        parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
  }

  static String simple(String file) {
    return file.replaceFirst("^.*/", "").replaceFirst("\\.java$", "");
  }

  /** How that test is named. */
  static String of(UniqueId test) {
    var name = new StringBuilder();
    for (var segment : test.getSegments()) {
      var value = segment.getValue();
      name.append(switch (segment.getType()) {
        case "class" -> value.replaceFirst("^.*\\.", "");
        case "method", "test-factory", "test-template" -> "#" + value.replaceFirst("\\(.*", "");
        case "dynamic-test", "test-template-invocation" -> value.replace('#', ':');
        default -> "";
      });
    }
    return name.toString();
  }

  DiscoverySelector selector() throws NoSuchTest {
    var type = type();
    if (method.isEmpty()) {
      return DiscoverySelectors.selectClass(type);
    }
    var selector = DiscoverySelectors.selectMethod(type, test(type));
    return number == 0 ? selector : DiscoverySelectors.selectIteration(selector, number - 1);
  }

  private Class<?> type() {
    try {
      return Class.forName(file.replaceFirst("\\.java$", "").replace('/', '.'), false,
          TestName.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("//SOURCES of SiteTests.java lacks the folder of " + file, e);
    }
  }

  private Method test(Class<?> type) throws NoSuchTest {
    var tests = ReflectionSupport.findMethods(
        type, it -> AnnotationSupport.isAnnotated(it, Testable.class), HierarchyTraversalMode.TOP_DOWN);
    return tests.stream().filter(it -> it.getName().equals(method)).findFirst()
        .orElseThrow(() -> new NoSuchTest(
        simple(file) + " has no test " + method
        + Nearest.hint(method, tests.stream().map(Method::getName).toList())));
  }
}
