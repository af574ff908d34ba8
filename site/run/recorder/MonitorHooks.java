package site.run.recorder;

import static java.lang.constant.ConstantDescs.CD_Class;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.function.Consumer;

/**
 * The hooks around a program's monitors, its notifications and initializations, and at the beginning of its
 * main.
 *
 * <p>A synchronized method becomes a plain one whose body is a synchronized block: the JVM would enter the
 * monitor before any hook could tell.
 */
final class MonitorHooks implements CodeTransform {

  private final MethodModel method;
  private final boolean whole;
  private int monitor;
  private Label begin;

  private MonitorHooks(MethodModel method) {
    this.method = method;
    this.whole = method.flags().has(AccessFlag.SYNCHRONIZED);
  }

  /** Those of a class. */
  static ClassTransform hooks() {
    return (builder, element) -> {
      if (element instanceof MethodModel method && method.code().isPresent()) {
        builder.transformMethod(method, (to, part) -> {
          switch (part) {
            case AccessFlags flags -> to.withFlags(flags.flagsMask() & ~ClassFile.ACC_SYNCHRONIZED);
            case CodeModel code ->
                to.transformCode(code, CodeTransform.ofStateful(() -> new MonitorHooks(method)));
            default -> to.with(part);
          }
        });
      } else {
        builder.with(element);
      }
    };
  }

  @Override
  public void atStart(CodeBuilder code) {
    firstLine(code);
    if (method.methodName().equalsString("main")) {
      code.ldc(type());
      var program = method.flags().has(AccessFlag.STATIC) ? code.aconst_null() : code.aload(0);
      program.invokestatic(JdkHooks.HOOKS, "mainBegins", MethodTypeDesc.of(CD_void, CD_Class, CD_Object));
    }
    if (method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME)) {
      code.ldc(type()).invokestatic(JdkHooks.HOOKS, "initializing", MethodTypeDesc.of(CD_void, CD_Class));
    }
    if (whole) {
      monitor = code.allocateLocal(TypeKind.REFERENCE);
      if (method.flags().has(AccessFlag.STATIC)) {
        code.ldc(type());
      } else {
        code.aload(0);
      }
      code.astore(monitor).aload(monitor);
      enter(code, CodeBuilder::monitorenter);
      begin = code.newBoundLabel();
    }
  }

  private ClassDesc type() {
    return method.parent().orElseThrow().thisClass().asSymbol();
  }

  /** What is put before the first instruction happens at its line. */
  private void firstLine(CodeBuilder code) {
    method.code().orElseThrow().elementStream()
        .filter(LineNumber.class::isInstance).map(LineNumber.class::cast).findFirst()
        .ifPresent(line -> code.lineNumber(line.line()));
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    switch (element) {
      case MonitorInstruction enter when enter.opcode() == Opcode.MONITORENTER ->
          enter(code, to -> to.with(element));
      case MonitorInstruction _ -> call(code.dup(), "release", element);
      case InvokeInstruction invoke when isNotify(invoke) -> call(code.dup(), "notifying", element);
      case FieldInstruction field when field.opcode() == Opcode.GETSTATIC
          || field.opcode() == Opcode.PUTSTATIC ->
          using(code, field.owner()).with(element);
      case InvokeInstruction invoke when invoke.opcode() == Opcode.INVOKESTATIC ->
          using(code, invoke.owner()).with(element);
      case NewObjectInstruction made -> using(code, made.className()).with(element);
      case ReturnInstruction _ when whole -> {
        exit(code);
        code.with(element);
      }
      default -> code.with(element);
    }
  }

  /** Only of classes in the same file: others seldom have something to wait for. */
  private CodeBuilder using(CodeBuilder code, ClassEntry type) {
    var own = method.parent().orElseThrow().thisClass().asInternalName();
    var file = own.split("\\$")[0];
    return type.asInternalName().startsWith(file + "$") && !type.asInternalName().equals(own)
        ? code.ldc(type.asSymbol())
            .invokestatic(JdkHooks.HOOKS, "using", MethodTypeDesc.of(CD_void, CD_Class))
        : code;
  }

  private static boolean isNotify(InvokeInstruction invoke) {
    return invoke.name().stringValue().startsWith("notify") && invoke.type().equalsString("()V")
        && invoke.owner().asInternalName().equals("java/lang/Object");
  }

  @Override
  public void atEnd(CodeBuilder code) {
    if (whole) {
      var end = code.newBoundLabel();
      code.exceptionCatchAll(begin, end, end);
      exit(code);
      code.athrow();
    }
  }

  /** The monitor's object is on the stack. */
  private static void enter(CodeBuilder code, Consumer<CodeBuilder> instruction) {
    code.dup().invokestatic(JdkHooks.HOOKS, "entering", MethodTypeDesc.of(CD_void, CD_Object));
    instruction.accept(code);
    call(code, "entered");
  }

  private void exit(CodeBuilder code) {
    code.aload(monitor).dup().invokestatic(JdkHooks.HOOKS, "release", MethodTypeDesc.of(CD_void, CD_Object));
    code.monitorexit();
  }

  private static void call(CodeBuilder code, String hook) {
    code.invokestatic(JdkHooks.HOOKS, hook, MethodTypeDesc.of(CD_void));
  }

  private static void call(CodeBuilder code, String hook, CodeElement before) {
    code.invokestatic(JdkHooks.HOOKS, hook, MethodTypeDesc.of(CD_void, CD_Object)).with(before);
  }
}
