///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Five ways from a disk to a network card, in one table; counts who copies, and how often the line is crossed.

// tag::body[]
static final String TABLE = """
    read, write | disk => cache -> buffer -> socket => card | 2 a block
    direct I/O  | disk => buffer -> socket => card          | 2 a block
    mmap, write | disk => cache -> socket => card           | 2 a file
    sendfile    | disk => cache -> socket => card           | 1 a file
    with gather | disk => cache => card                     | 1 a file
    """; // <1>

static final int BLOCKS = 512; // <2>

void main() {
  for (var line : TABLE.lines().toList()) {
    var cells = line.split(" *\\| *");
    String way = cells[0];
    String hops = cells[1];
    int devices = hops.split("=>").length - 1;
    int processor = hops.split("->").length - 1;
    int calls = Integer.parseInt(cells[2].substring(0, 1)); // <3>
    int rounds = cells[2].endsWith("block") ? BLOCKS : 1;
    IO.println(way + ": " + hops);
    IO.println(way + ": " + (devices + processor) + " copies, "
      + processor + " by the processor, " + 2 * calls * rounds
      + " switches");
  }
}
// end::body[]
