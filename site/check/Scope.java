package site.check;

/** The slots of one scope: {@code from} included, {@code to} excluded. */
record Scope(int from, int to) {

  static final Scope NONE = new Scope(0, 0);

  boolean isEmpty() {
    return from == to;
  }

  boolean owns(Slot slot) {
    return from <= slot.number() && slot.number() < to;
  }
}
