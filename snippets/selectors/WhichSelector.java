///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports=java.base/sun.nio.ch=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/sun.nio.ch=ALL-UNNAMED -Djava.nio.channels.spi.SelectorProvider=sun.nio.ch.PollSelectorProvider
//DESCRIPTION Which selector the JDK takes by itself, and which one by a property.
import java.nio.channels.spi.SelectorProvider;
import sun.nio.ch.DefaultSelectorProvider;

// tag::body[]
void main() throws IOException {
  show("by itself", DefaultSelectorProvider.get()); // <1>
  show("by property", SelectorProvider.provider()); // <2>
}

void show(String how, SelectorProvider provider) throws IOException {
  try (var selector = provider.openSelector()) {
    IO.println("main: " + how + ", " + name(provider.getClass())
      + " makes this:");
    for (Class<?> type = selector.getClass(); type != Object.class;
        type = type.getSuperclass()) {
      IO.println("  " + name(type) + " in " + type.getPackageName());
    }
  }
}
// end::body[]

String name(Class<?> type) {
  return type.getSimpleName();
}
