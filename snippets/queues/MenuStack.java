///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A menu of three levels: the way back lies on a stack.

// tag::body[]
record Menu(String name, Menu... below) {}

void main() {
  var path = new ArrayDeque<Menu>(); // <1>
  path.push(MENU);
  while (true) {
    IO.println("main: " + path.peek().name() + " has "
      + Stream.of(path.peek().below()).map(Menu::name).toList());
    switch (IO.readln()) {
      case "q" -> { return; }
      case "b" -> back(path);
      case String name -> Stream.of(path.peek().below())
        .filter(menu -> menu.name().equals(name))
        .findFirst().ifPresent(menu -> choose(menu, path));
    }
  }
}

void choose(Menu menu, Deque<Menu> path) {
  if (menu.below().length > 0) {
    path.push(menu);
  } else {
    IO.println("main: one " + menu.name() + ", please"); // <2>
  }
}

void back(Deque<Menu> path) {
  if (path.size() > 1) { // <3>
    path.pop();
  }
}

static final Menu MENU = new Menu("menu",
  new Menu("drinks", new Menu("tea", new Menu("green tea"),
    new Menu("black tea")), new Menu("water")),
  new Menu("noodles"));
// end::body[]
