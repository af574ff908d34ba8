///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION One line of Java is a read, an addition and a write; the class file says so.

// tag::body[]
static int balance;

static void deposit(int amount) {
  balance = balance + amount;
}

void main() throws IOException {
  for (var method : classFile().methods()) {
    if (method.methodName().equalsString("deposit")) {
      method.code().orElseThrow().forEach(this::show);
    }
  }
}

void show(CodeElement element) {
  switch (element) {
    case FieldInstruction it -> say(it, it.name().stringValue());
    case Instruction other -> say(other, "");
    default -> { } // <1>
  }
}
// end::body[]

void say(Instruction instruction, String field) {
  var name = instruction.opcode().name().toLowerCase(Locale.ROOT);
  IO.println(("deposit: " + name + " " + field).strip());
}

ClassModel classFile() throws IOException {
  try (var bytes = getClass().getResourceAsStream("BytecodeOfIncrement.class")) {
    return ClassFile.of().parse(bytes.readAllBytes());
  }
}
