package site.run.recorder.bootstrap;

import java.util.Set;

/**
 * What a process is called: a JVM by its first argument, if that is a word, or by its class, and that number;
 * another one by its command.
 */
final class ProcessName {

  private static final int LONGEST = 20;
  private static final int PORT = 4; // digits: so long a number is that of a port or a process

  /** Options of the java command whose value is the next word. */
  private static final Set<String> WITH_VALUE = Set.of(
      "-cp", "-classpath", "--class-path", "-p", "--module-path", "--upgrade-module-path", "--add-modules",
      "--limit-modules", "--add-opens", "--add-exports", "--add-reads", "--patch-module", "--source",
      "--enable-native-access", "--illegal-native-access", "--describe-module", "-d");
  private static final Set<String> BEFORE_MAIN = Set.of("-jar", "-m", "--module");

  private ProcessName() {}

  static boolean isJava(String[] command) {
    return file(command[0]).equals("java");
  }

  static String of(String[] command) {
    if (!isJava(command)) {
      return plain(file(command[0]));
    }
    int main = main(command);
    if (main >= command.length) {
      return "java";
    }
    var first = main + 1 < command.length ? command[main + 1] : "";
    var type = plain(type(command[main]));
    return isWord(first) ? first : isSmall(first) ? type + " " + first : type;
  }

  private static int main(String[] command) {
    int at = 1;
    while (at < command.length && command[at].startsWith("-") && !BEFORE_MAIN.contains(command[at])) {
      at += WITH_VALUE.contains(command[at]) ? 2 : 1;
    }
    return at < command.length && command[at].startsWith("-") ? at + 1 : at;
  }

  /** The simple name of a class, also where it is given by its module, its file or its jar. */
  private static String type(String main) {
    var file = main.endsWith(".java") || main.endsWith(".jar");
    var name = file ? file(main).substring(0, file(main).lastIndexOf('.'))
        : main.substring(main.indexOf('/') + 1);
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }

  private static String file(String path) {
    var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
  }

  private static boolean isWord(String text) {
    return !text.isEmpty() && text.length() <= LONGEST && Character.isLetter(text.charAt(0))
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ' ');
  }

  private static boolean isSmall(String text) {
    return !text.isEmpty() && text.length() < PORT && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Without what separates the words of the recorder's files and options. */
  private static String plain(String name) {
    return name.replace(';', ' ').replace('\t', ' ').replace('\n', ' ');
  }
}
