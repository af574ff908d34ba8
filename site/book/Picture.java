package site.book;

/** What was drawn of a snippet's runs for the mentions of that kind. @param svg elements, to stand in a page */
public record Picture(Mention.Kind kind, String snippet, String svg) {}
