package site.check;

import site.book.Pattern.Type;

/** A name of one scope, numbered; the slots of a scope are neighbours. */
record Slot(int number, String name, Type type) {}
