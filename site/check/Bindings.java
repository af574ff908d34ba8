package site.check;

import java.util.Arrays;

/** The texts that names are bound to at one moment of a match; a name is a numbered slot. */
final class Bindings {

  static final Bindings EMPTY = new Bindings(new int[0], new String[0]);

  private final int[] slots;
  private final String[] texts;

  /** @param slots ascending */
  private Bindings(int[] slots, String[] texts) {
    this.slots = slots;
    this.texts = texts;
  }

  boolean isEmpty() {
    return slots.length == 0;
  }

  boolean has(int slot) {
    return Arrays.binarySearch(slots, slot) >= 0;
  }

  /** @throws IllegalStateException if the slot is not bound */
  String text(int slot) {
    int at = Arrays.binarySearch(slots, slot);
    if (at < 0) {
      throw new IllegalStateException("slot " + slot + " is not bound");
    }
    return texts[at];
  }

  Bindings with(int slot, String text) {
    int at = -Arrays.binarySearch(slots, slot) - 1;
    if (at < 0) {
      return this;
    }
    var more = new int[slots.length + 1];
    var moreTexts = new String[slots.length + 1];
    System.arraycopy(slots, 0, more, 0, at);
    System.arraycopy(texts, 0, moreTexts, 0, at);
    more[at] = slot;
    moreTexts[at] = text;
    System.arraycopy(slots, at, more, at + 1, slots.length - at);
    System.arraycopy(texts, at, moreTexts, at + 1, slots.length - at);
    return new Bindings(more, moreTexts);
  }

  /** The union; where both have a slot, the other's text. */
  Bindings and(Bindings that) {
    if (isEmpty() || that.isEmpty()) {
      return isEmpty() ? that : this;
    }
    var both = that;
    for (int i = 0; i < slots.length; i++) {
      both = both.with(slots[i], texts[i]);
    }
    return both;
  }

  /** The slots of a range, from (included) to (excluded). */
  Bindings only(int from, int to) {
    int first = place(from);
    int end = place(to);
    return first == end ? EMPTY : first == 0 && end == slots.length ? this : part(first, end);
  }

  Bindings without(int from, int to) {
    int first = place(from);
    int end = place(to);
    if (first == end) {
      return this;
    }
    var left = new int[slots.length - (end - first)];
    var leftTexts = new String[left.length];
    System.arraycopy(slots, 0, left, 0, first);
    System.arraycopy(texts, 0, leftTexts, 0, first);
    System.arraycopy(slots, end, left, first, slots.length - end);
    System.arraycopy(texts, end, leftTexts, first, slots.length - end);
    return left.length == 0 ? EMPTY : new Bindings(left, leftTexts);
  }

  private Bindings part(int first, int end) {
    return new Bindings(Arrays.copyOfRange(slots, first, end), Arrays.copyOfRange(texts, first, end));
  }

  private int place(int slot) {
    int at = Arrays.binarySearch(slots, slot);
    return at < 0 ? -at - 1 : at;
  }

  int[] slots() {
    return slots.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bindings that
        && (this == that || Arrays.equals(slots, that.slots) && Arrays.equals(texts, that.texts));
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(slots) + Arrays.hashCode(texts);
  }
}
