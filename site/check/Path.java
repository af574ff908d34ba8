package site.check;

/** The place of a step in the unrolled trace (item, round, lane, and so on inwards), in file order. */
record Path(Path outer, int index, int depth) {

  static final Path TOP = new Path(null, 0, 0);

  /** Used when paths are not needed. */
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
