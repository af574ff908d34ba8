package site.test.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is to be tested, as it is said on the command line. */
class TestNameTests {

  private static final List<String> FILES =
      List.of("site/test/launch/TestNameTests.java", "site/test/GoldenTests.java");

  @Test
  void aNameIsAClassAMethodOrOneTestThatAMethodMakes() throws WrongUse {
    assertEquals(new TestName("site/test/GoldenTests.java", "", 0), TestName.of("GoldenTests", FILES));
    assertEquals(new TestName("site/test/GoldenTests.java", "some", 0), TestName.of("GoldenTests#some", FILES));
    assertEquals(new TestName("site/test/GoldenTests.java", "some", 12), TestName.of("GoldenTests#some:12", FILES));
  }

  @Test
  void anUnknownClassIsToldWithTheNearest() {
    assertEquals("there is no test class GoldnTests (did you mean GoldenTests?)",
        wrong(() -> TestName.of("GoldnTests", FILES)));
  }

  @Test
  void anUnknownMethodIsToldWithTheNearest() {
    assertEquals("TestNameTests has no test unknownClassIsToldWithTheNearest"
            + " (did you mean anUnknownClassIsToldWithTheNearest?)",
        wrong(() -> TestName.of("TestNameTests#unknownClassIsToldWithTheNearest", FILES).selector()));
  }

  private static String wrong(Executable use) {
    return assertThrows(WrongUse.class, use).getMessage();
  }
}
