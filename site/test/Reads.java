package site.test;

/**
 * What a class of the tests reads of this checkout, so that {@code ./build.sh test --changed} knows whom a
 * change of it concerns. Whoever refers to the class reads it, too.
 */
public @interface Reads {

  /** Globs of files, relative to this checkout: {@code "snippets/**"}. */
  String[] value();

  /**
   * Whether its dynamic tests are about a snippet each, whose name they begin with, and heed {@link
   * Home#wants}: a change of data then concerns only those of some snippets.
   */
  boolean bySnippet() default false;
}
