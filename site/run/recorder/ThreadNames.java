package site.run.recorder;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.LocalVariableTableAttribute;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import site.run.recorder.bootstrap.Lanes;
import site.run.recorder.bootstrap.ObjectNames;
import site.run.recorder.bootstrap.Tasks;
import site.run.recorder.bootstrap.Variables;
import site.run.recorder.bootstrap.Variables.Variable;

/** How the program itself calls what its threads wait for: by a field, else by a variable. */
final class ThreadNames {

  private final ObjectNames fields = new ObjectNames();
  private final ObjectNames variables = new ObjectNames();

  private ThreadNames() {}

  /** The names as they are now. @param threads whose tasks may know objects of the program */
  static ThreadNames now(JdkInternals internals, Collection<Thread> threads) {
    var names = new ThreadNames();
    internals.openForNames();
    internals.ownClasses().forEach(names.fields::fromStaticFieldsOf);
    Optional.ofNullable(Lanes.program()).ifPresent(names.fields::fromFieldsOf);
    threads.stream().flatMap(Tasks::of).forEach(names.fields::fromFieldsOf);
    names.fields.from("System.out", System.out).from("System.err", System.err);
    for (var variable : Variables.found()) {
      var name = name(variable);
      if (!name.isEmpty()) {
        names.variables.from(name, variable.object());
      }
    }
    return names;
  }

  /** {@code noodles}, {@code Kitchen.class}; empty where the program has no name for it. */
  String nameOf(Object object) {
    var whole = whole(object);
    var name = name(whole);
    return name != null ? name
        : whole instanceof Class<?> type ? simple(type) + ".class"
        : whole == Lanes.program() ? simple(whole.getClass()) + ".this" : "";
  }

  /** The name of its class, without a package; if it is a class, its own name. */
  String typeOf(Object object) {
    return whole(object) instanceof Class<?> type ? simple(type) : simple(whole(object).getClass());
  }

  private static Object whole(Object object) {
    return Variables.whole(ObjectNames.whole(object));
  }

  private String name(Object object) {
    var field = fields.nameOf(object);
    return field == null ? variables.nameOf(object) : field;
  }

  /** The JDK's inner classes are details of the outer one; a snippet's are nested in its file's class. */
  private static String simple(Class<?> type) {
    if (type.isAnonymousClass()) {
      return simple(type.getSuperclass());
    }
    var name = type.getName().substring(type.getName().lastIndexOf('.') + 1);
    return name.endsWith("$ConditionObject") ? "Condition"
        : type.getName().startsWith("java.") ? name.split("\\$")[0]
        : name.substring(name.lastIndexOf('$') + 1);
  }

  /** Empty where it is {@code this}, or the class does not say. */
  private static String name(Variable variable) {
    var name = Rewriter.own(variable.type().getName()).stream()
        .flatMap(bytes -> ClassFile.of().parse(bytes).methods().stream())
        .filter(method -> method.methodName().equalsString(variable.method())
            && method.methodType().equalsString(variable.descriptor()))
        .flatMap(ThreadNames::tables).flatMap(table -> table.localVariables().stream())
        .filter(local -> local.slot() == variable.slot() && local.startPc() <= variable.index()
            && variable.index() < local.startPc() + local.length())
        .map(local -> local.name().stringValue()).findFirst().orElse("");
    return name.equals("this") ? variable.path().replaceFirst("^\\.", "")
        : name.isEmpty() ? "" : name + variable.path();
  }

  private static Stream<LocalVariableTableAttribute> tables(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.findAttributes(Attributes.localVariableTable()).stream());
  }
}
