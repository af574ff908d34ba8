package site.run.recorder;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JDK's methods in which threads wait, start and end, and the hooks that go into them. */
final class JdkHooks {

  static final ClassDesc HOOKS = ClassDesc.of(JdkClasses.BOOTSTRAP + "Hooks");
  private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");
  private static final ClassDesc PROCESS = ClassDesc.of("java.lang.Process");
  private static final String FILE_CHANNEL = "sun/nio/ch/FileChannelImpl";
  private static final Set<String> FILES = Set.of("java/io/FileInputStream", "java/io/FileOutputStream");

  private static final Map<String, Set<String>> READS_AND_WRITES = Map.ofEntries(
      Map.entry("java/io/FileInputStream", Set.of("read")),
      Map.entry("java/io/FileOutputStream", Set.of("write")),
      Map.entry("java/io/RandomAccessFile", Set.of("read", "write")),
      Map.entry("java/io/PipedInputStream", Set.of("read", "receive")),
      Map.entry("java/io/PipedReader", Set.of("read", "receive")),
      Map.entry(FILE_CHANNEL, Set.of("read", "write", "transferTo", "transferFrom", "force")),
      Map.entry("sun/nio/ch/NioSocketImpl", Set.of("implRead", "implWrite", "accept", "connect")),
      Map.entry("sun/nio/ch/SocketChannelImpl",
          Set.of("read", "write", "connect", "blockingConnect", "blockingRead", "blockingWriteFully")),
      Map.entry("sun/nio/ch/ServerSocketChannelImpl", Set.of("accept", "blockingAccept")),
      Map.entry("sun/nio/ch/DatagramChannelImpl",
          Set.of("receive", "blockingReceive", "read", "send", "write")),
      Map.entry("sun/nio/ch/SourceChannelImpl", Set.of("read")),
      Map.entry("sun/nio/ch/SinkChannelImpl", Set.of("write")),
      Map.entry("sun/nio/ch/SelectorImpl", Set.of("lockAndDoSelect")),
      Map.entry("sun/nio/ch/EPollPort$EventHandlerTask", Set.of("poll")),
      Map.entry("sun/nio/ch/KQueuePort$EventHandlerTask", Set.of("poll")));

  private static final Set<String> OTHERS = Set.of(
      "java/lang/Object", "java/lang/Thread", "java/lang/VirtualThread", "java/lang/Runtime",
      "java/util/concurrent/locks/LockSupport", ProcessHooks.TYPE);

  /** Internal names. */
  static final Set<String> CLASSES = Stream.concat(
      READS_AND_WRITES.keySet().stream(), OTHERS.stream()).collect(Collectors.toSet());

  private JdkHooks() {}

  static ClassTransform hooks(String type) {
    return (builder, element) -> {
      if (element instanceof MethodModel method && method.code().isPresent()) {
        builder.transformMethod(method, MethodTransform.transformingCode(
            hooks(type, method.methodName().stringValue(), method.methodType().stringValue())));
      } else {
        builder.with(element);
      }
    };
  }

  private static CodeTransform hooks(String type, String name, String descriptor) {
    if (type.equals(FILE_CHANNEL) && name.equals("lock")) {
      return around(code -> call(code, "locking"));
    }
    if (READS_AND_WRITES.containsKey(type)) {
      return !READS_AND_WRITES.get(type).contains(name) ? CodeTransform.ACCEPT_ALL
          : FILES.contains(type) ? around(code -> call(code.aload(0), "file", CD_Object))
          : around(code -> call(code.ldc(what(type)), "io", CD_String));
    }
    return switch (name + descriptor) {
      case "sleepNanos(J)V" -> type.endsWith("/Thread")
          ? around(code -> call(code, "sleeping")) : CodeTransform.ACCEPT_ALL;
      case "join(J)V", "join(Ljava/time/Duration;)Z" ->
          around(code -> call(code.aload(0), "joining", THREAD));
      case "start()V" -> type.endsWith("/Thread") // a virtual thread's calls the other one
          ? before(code -> call(code.aload(0), "starting", THREAD)) : CodeTransform.ACCEPT_ALL;
      case "start(Ljdk/internal/vm/ThreadContainer;)V" ->
          before(code -> call(code.aload(0), "starting", THREAD));
      case ProcessHooks.METHOD -> CodeTransform.ofStateful(ProcessHooks::new);
      case "waitFor()I", "waitFor(JLjava/util/concurrent/TimeUnit;)Z" ->
          around(code -> call(code.aload(0), "awaiting", PROCESS));
      case "halt(I)V" -> before(code -> call(code, "halting"));
      case "exit()V" -> before(code -> call(code, "ended"));
      case "run(Ljava/lang/Runnable;)V" -> after(code -> call(code, "ended"));
      case "wait(J)V" -> CodeTransform.ofStateful(() -> new Wrapped(
          code -> call(code.aload(0).lload(1), "waiting", CD_Object, CD_long), true,
          code -> call(code, "waited")));
      case "park()V", "parkNanos(J)V", "parkUntil(J)V" -> type.endsWith("/LockSupport")
          ? around(code -> call(code.aconst_null(), "parking", CD_Object)) : CodeTransform.ACCEPT_ALL;
      case "park(Ljava/lang/Object;)V", "parkNanos(Ljava/lang/Object;J)V",
          "parkUntil(Ljava/lang/Object;J)V" ->
          around(code -> call(code.aload(0), "parking", CD_Object));
      case "unpark(Ljava/lang/Thread;)V" -> before(code -> call(code.aload(0), "unparking", THREAD));
      default -> CodeTransform.ACCEPT_ALL;
    };
  }

  private static String what(String type) {
    return type.contains("Piped") || type.contains("SourceChannel") || type.contains("SinkChannel") ? "pipe"
        : type.contains("File") || type.contains("RandomAccess") ? "file"
        : type.contains("Selector") ? "selector" : type.contains("Port$") ? "sockets" : "socket";
  }

  private static CodeBuilder call(CodeBuilder code, String hook, ClassDesc... parameters) {
    return code.invokestatic(HOOKS, hook, MethodTypeDesc.of(CD_void, parameters));
  }

  private static CodeTransform before(Consumer<CodeBuilder> hook) {
    return CodeTransform.ofStateful(() -> new Wrapped(hook, false, _ -> {}));
  }

  private static CodeTransform after(Consumer<CodeBuilder> hook) {
    return CodeTransform.ofStateful(() -> new Wrapped(_ -> {}, true, hook));
  }

  private static CodeTransform around(Consumer<CodeBuilder> hook) {
    return CodeTransform.ofStateful(() -> new Wrapped(hook, true, code -> call(code, "leave")));
  }

  /** A method with something before its first instruction, and something however it ends. */
  private static final class Wrapped implements CodeTransform {

    private final Consumer<CodeBuilder> first;
    private final boolean hasLast;
    private final Consumer<CodeBuilder> last;
    private Label begin;

    Wrapped(Consumer<CodeBuilder> first, boolean hasLast, Consumer<CodeBuilder> last) {
      this.first = first;
      this.hasLast = hasLast;
      this.last = last;
    }

    @Override
    public void atStart(CodeBuilder code) {
      first.accept(code);
      begin = code.newBoundLabel();
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      if (hasLast && element instanceof ReturnInstruction) {
        last.accept(code);
      }
      code.with(element);
    }

    @Override
    public void atEnd(CodeBuilder code) {
      if (hasLast) {
        var end = code.newBoundLabel();
        code.exceptionCatchAll(begin, end, end);
        last.accept(code);
        code.athrow();
      }
    }
  }
}
