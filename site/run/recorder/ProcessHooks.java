package site.run.recorder;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** The hooks of the JDK's method that starts a process: one may change the command, one gets the process. */
final class ProcessHooks implements CodeTransform {

  static final String TYPE = "java/lang/ProcessImpl";
  static final String METHOD = "start([Ljava/lang/String;Ljava/util/Map;Ljava/lang/String;"
      + "[Ljava/lang/ProcessBuilder$Redirect;Z)Ljava/lang/Process;";

  private static final ClassDesc CHILDREN = ClassDesc.of(JdkClasses.BOOTSTRAP + "ChildProcesses");
  private static final ClassDesc CHILD = CHILDREN.nested("Child");
  private static final ClassDesc COMMAND = ConstantDescs.CD_String.arrayType();
  private static final ClassDesc REDIRECTS = ClassDesc.of("java.lang.ProcessBuilder$Redirect").arrayType();
  private static final ClassDesc PROCESS = ClassDesc.of("java.lang.Process");

  private int child;

  @Override
  public void atStart(CodeBuilder code) {
    child = code.allocateLocal(TypeKind.REFERENCE);
    code.aload(0).aload(3).iload(4)
        .invokestatic(CHILDREN, "starting",
            MethodTypeDesc.of(CHILD, COMMAND, REDIRECTS, ConstantDescs.CD_boolean))
        .dup().astore(child)
        .invokevirtual(CHILD, "command", MethodTypeDesc.of(COMMAND)).astore(0);
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    if (element instanceof ReturnInstruction) {
      code.dup().aload(child)
          .invokestatic(CHILDREN, "started", MethodTypeDesc.of(ConstantDescs.CD_void, PROCESS, CHILD));
    }
    code.with(element);
  }
}
