package site.test.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is to be tested, as it is said on the command line. */
class TestNameTests {

  private static final List<String> FILES =
      List.of("site/test/launch/TestNameTests.java", "site/test/OneTests.java");

  @Test
  void aNameIsAClassAMethodOrOneTestThatAMethodMakes() throws NoSuchTest {
    assertEquals(new TestName("site/test/OneTests.java", "", 0), TestName.of("OneTests", FILES));
    assertEquals(new TestName("site/test/OneTests.java", "some", 0), TestName.of("OneTests#some", FILES));
    assertEquals(new TestName("site/test/OneTests.java", "some", 12), TestName.of("OneTests#some:12", FILES));
  }

  @Test
  void anUnknownClassIsToldWithTheNearest() {
    assertEquals("there is no test class OnTests (did you mean OneTests?)",
        wrong(() -> TestName.of("OnTests", FILES)));
  }

  @Test
  void anUnknownMethodIsToldWithTheNearest() {
    assertEquals("TestNameTests has no test unknownClassIsToldWithTheNearest"
            + " (did you mean anUnknownClassIsToldWithTheNearest?)",
        wrong(() -> TestName.of("TestNameTests#unknownClassIsToldWithTheNearest", FILES).selector()));
  }

  private static String wrong(Executable use) {
    return assertThrows(NoSuchTest.class, use).getMessage();
  }
}
