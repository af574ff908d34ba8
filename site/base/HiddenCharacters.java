package site.base;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Characters that nobody sees, though some change how the text around them looks: control characters,
 * marks of direction, blanks without width, halves of surrogate pairs.
 */
public final class HiddenCharacters {

  /** The first of the pictures of the control characters U+0000 to U+001F. */
  private static final int PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int TEXT_SELECTOR = 0xFE0E;
  private static final int EMOJI_SELECTOR = 0xFE0F;

  /** Characters without ink that Unicode counts as letters or marks: fillers, and a joiner of graphemes. */
  private static final Set<Integer> BLANK_LETTERS =
      Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

  /** Scripts whose letters do not change their form beside a joiner. */
  private static final Set<UnicodeScript> UNJOINED = EnumSet.of(
      UnicodeScript.COMMON, UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC,
      UnicodeScript.HAN, UnicodeScript.UNKNOWN);

  private HiddenCharacters() {}

  /**
   * The text with each hidden character as its picture or its name: ␍, ⟨RIGHT-TO-LEFT OVERRIDE⟩. Line feeds
   * and tabs stay, and so do joiners and selectors where they make an emoji or belong to the script.
   */
  public static String shown(String text) {
    return text.codePoints().noneMatch(HiddenCharacters::mayBeHidden) ? text : named(text);
  }

  private static String named(String text) {
    var shown = new StringBuilder();
    for (int at = 0, length; at < text.length(); at += length) {
      int character = text.codePointAt(at);
      length = Character.charCount(character);
      if (isHidden(text, at)) {
        shown.append(name(character));
      } else {
        shown.appendCodePoint(character);
      }
    }
    return shown.toString();
  }

  /** Whether the character that begins there is hidden. */
  public static boolean isHidden(String text, int at) {
    int character = text.codePointAt(at);
    if (!mayBeHidden(character)) {
      return false;
    }
    int before = before(text, at);
    int next = at + Character.charCount(character);
    int after = next == text.length() ? ' ' : text.codePointAt(next);
    int base = before == EMOJI_SELECTOR && character == JOINER ? before(text, at - 1) : before;
    return !joinsEmoji(base, character, after) && !joinsLetters(before, character, after);
  }

  private static int before(String text, int at) {
    return at == 0 ? ' ' : text.codePointBefore(at);
  }

  private static boolean mayBeHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\t';
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
          Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      default -> BLANK_LETTERS.contains(character) || isSelector(character);
    };
  }

  private static boolean isSelector(int character) {
    return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF
        || character >= 0x180B && character <= 0x180F;
  }

  private static boolean joinsEmoji(int before, int character, int after) {
    return Character.isEmoji(before) && (character == TEXT_SELECTOR || character == EMOJI_SELECTOR
        || character == JOINER && Character.isExtendedPictographic(after));
  }

  private static boolean joinsLetters(int before, int character, int after) {
    boolean joins = character == JOINER || character == NON_JOINER;
    return joins && isJoined(before) && isJoined(after)
        || isSelector(character) && (Character.isIdeographic(before)
            || UnicodeScript.of(before) == UnicodeScript.MONGOLIAN && character < 0x1810);
  }

  private static boolean isJoined(int letter) {
    return !mayBeHidden(letter) && !UNJOINED.contains(UnicodeScript.of(letter));
  }

  private static String name(int character) {
    if (character < ' ') {
      return Character.toString(PICTURES + character);
    }
    return character == DELETE ? Character.toString(PICTURE_OF_DELETE) : "⟨" + unicodeName(character) + "⟩";
  }

  /** Characters without a name of their own are told by their number. */
  private static String unicodeName(int character) {
    var type = Character.getType(character);
    return type == Character.SURROGATE || type == Character.UNASSIGNED || type == Character.PRIVATE_USE
        ? "U+" + Integer.toHexString(character).toUpperCase(Locale.ROOT) : Character.getName(character);
  }
}
