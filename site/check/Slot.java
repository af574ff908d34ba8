package site.check;

import site.trace.LinePattern.Type;

/** A name of one scope, numbered; the slots of a scope are neighbours. */
record Slot(int number, String name, Type type) {}
