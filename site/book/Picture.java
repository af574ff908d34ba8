package site.book;

/**
 * What was drawn for a chapter.
 *
 * @param of what it shows: the key of a mention, a chart or a diagram
 * @param svg elements, to stand in a page
 */
public record Picture(String of, String svg) {}
