///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Prints markup.

// tag::body[]
void main() {
  IO.println("<b>bold</b> & <script>alert(1)</script>");
  IO.println("*bold* _it_ `code` {author} <<hello>> https://example.org[x]");
  IO.println("\u001b[31mred\u001b[0m and plain");
}
// end::body[]
