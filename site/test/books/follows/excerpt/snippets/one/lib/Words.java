// tag::all[]
/** What a program says. */
final class Words {

  static String said() {
    // tag::said[]
    if (true) {

      return "good day"; // <1>
    }
    // end::said[]
    return "bad day";
  }
}
// end::all[]
