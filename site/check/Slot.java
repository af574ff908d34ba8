package site.check;

import site.trace.LinePattern.Type;

/** A numbered name of one scope; the slots of a scope are consecutive. */
record Slot(int number, String name, Type type) {}
