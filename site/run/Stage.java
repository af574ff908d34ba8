package site.run;

/** The stages of a build, in this order, as its progress names them. */
public enum Stage {

  READING("reading the book"),
  ASKING_JBANG("reading directives"),
  COMPILING("compiling"),
  CACHING("making an AOT cache for starts"),
  RUNNING("running"),
  CHECKING("checking the runs"),
  DRAWING("drawing"),
  WEAVING("weaving the pages"),
  PUBLISHING("publishing");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
