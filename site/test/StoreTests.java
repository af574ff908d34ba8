package site.test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import site.base.Hash;
import site.base.Store;
import site.base.StoredFolders;
import site.base.Unused;

/** What is kept is found again as it was, or not at all. */
class StoreTests {

  private static final byte[] BYTES = "one line\nand another".getBytes();
  private static final String KEY = Hash.of(new byte[0]);

  @TempDir Path folder;

  private Store store(String kind, int version) {
    return new Store(folder.resolve("things"), kind, version);
  }

  private Store store() {
    return store("thing", 2);
  }

  private StoredFolders folders() {
    return new StoredFolders(folder.resolve("folders"));
  }

  private Path keep(String text) throws IOException {
    var fresh = folders().fresh("Name");
    Files.writeString(Files.createDirectory(fresh.resolve("in")).resolve("file"), text);
    return folders().keep("Name", KEY, fresh);
  }

  @Test
  void whatIsKeptIsFound() {
    store().keep("name", KEY, BYTES);
    assertArrayEquals(BYTES, store().find("name", KEY).orElseThrow());
    store().keep("nothing", KEY, new byte[0]);
    assertEquals(0, store().find("nothing", KEY).orElseThrow().length);
  }

  @Test
  void anotherNameKeyKindOrFormIsAbsent() {
    store().keep("name", KEY, BYTES);
    assertEquals(Optional.empty(), store().find("other", KEY));
    assertEquals(Optional.empty(), store().find("name", Hash.of(BYTES)));
    assertEquals(Optional.empty(), store("other", 2).find("name", KEY));
    assertEquals(Optional.empty(), store("thing", 1).find("name", KEY));
    assertEquals(Optional.empty(), store("thing", 3).find("name", KEY));
  }

  @ParameterizedTest
  @EnumSource
  void aSpoiltEntryIsAbsentAndMadeAgain(Spoiling spoiling) throws IOException {
    store().keep("name", KEY, BYTES);
    spoiling.spoil(folder.resolve("things/name"));
    assertEquals(Optional.empty(), store().find("name", KEY));
    store().keep("name", KEY, BYTES);
    assertArrayEquals(BYTES, store().find("name", KEY).orElseThrow());
  }

  @ParameterizedTest
  @EnumSource
  void aSpoiltFolderIsAbsentAndMadeAgain(Spoiling spoiling) throws IOException {
    spoiling.spoil(keep("text").resolve("in/file"));
    assertEquals(Optional.empty(), folders().find("Name", KEY));
    assertEquals("text", Files.readString(keep("text").resolve("in/file")));
    assertTrue(folders().find("Name", KEY).isPresent());
  }

  @Test
  void anEntryThatMayNotBeReadIsAbsentAndMadeAgain() throws IOException {
    store().keep("name", KEY, BYTES);
    var file = folder.resolve("things/name");
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root may read everything");
    assertEquals(Optional.empty(), store().find("name", KEY));
    store().keep("name", KEY, BYTES);
    assertArrayEquals(BYTES, store().find("name", KEY).orElseThrow());
  }

  @Test
  void aFolderWithMoreInItIsAbsent() throws IOException {
    Files.createFile(keep("text").resolve("more"));
    assertEquals(Optional.empty(), folders().find("Name", KEY));
  }

  @Test
  void aFileInThePlaceOfTheStoreGivesWay() throws IOException {
    Files.createFile(folder.resolve("things"));
    Files.createFile(folder.resolve("folders"));
    assertEquals(Optional.empty(), store().find("name", KEY));
    assertEquals(Optional.empty(), folders().find("Name", KEY));
    store().keep("name", KEY, BYTES);
    assertTrue(store().find("name", KEY).isPresent());
    assertEquals(Optional.of(keep("text")), folders().find("Name", KEY));
  }

  @Test
  void ofAFolderOnlyTheLastIsKept() throws IOException {
    var first = keep("first");
    var second = keep("second");
    assertFalse(Files.exists(first));
    assertEquals(Optional.of(second), folders().find("Name", KEY));
    assertEquals(second, keep("second"));
  }

  @Test
  void severalAtOnceSeeAllOrNothing() throws Exception {
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = IntStream.range(0, 50).mapToObj(_ -> tasks.submit(() -> {
        store().keep("name", KEY, BYTES);
        assertArrayEquals(BYTES, store().find("name", KEY).orElseThrow());
        assertEquals("text", Files.readString(keep("text").resolve("in/file")));
        return true;
      })).toList();
      for (var each : done) {
        assertTrue(each.get());
      }
    }
    assertEquals(1, folder.resolve("things").toFile().list().length);
    assertEquals(1, folder.resolve("folders").toFile().list().length);
  }

  @Test
  void whatIsNotUsedIsDropped() throws IOException {
    store().keep("used", KEY, BYTES);
    store().keep("unused", KEY, BYTES);
    var part = Files.createFile(folder.resolve("things/name.part-1"));
    age("used", Duration.ofDays(31));
    age("unused", Duration.ofDays(31));
    assertTrue(store().find("used", KEY).isPresent());
    Unused.drop(folder.resolve("things"));
    assertTrue(store().find("used", KEY).isPresent());
    assertEquals(Optional.empty(), store().find("unused", KEY));
    assertTrue(Files.exists(part), "somebody may be writing it");
    age("name.part-1", Duration.ofDays(2));
    Unused.drop(folder.resolve("things"));
    assertFalse(Files.exists(part));
  }

  private void age(String name, Duration age) {
    var file = folder.resolve("things").resolve(name).toFile();
    assertTrue(file.setLastModified(System.currentTimeMillis() - age.toMillis()));
  }
}
