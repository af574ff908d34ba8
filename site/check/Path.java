package site.check;

/** Where in the unrolled trace a step is: item, round, lane, and so on inwards; in the order of the file. */
record Path(Path outer, int index, int depth) {

  static final Path TOP = new Path(null, 0, 0);

  /** Where nobody asks for paths. */
  static final Path NOWHERE = new Path(null, 0, 0);

  Path at(int inner) {
    return this == NOWHERE ? this : new Path(this, inner, depth + 1);
  }

  int[] indexes() {
    var indexes = new int[depth];
    for (var path = this; path.depth > 0; path = path.outer) {
      indexes[path.depth - 1] = path.index;
    }
    return indexes;
  }
}
