package site.book;

/** A woven page. @param path relative to the site's folder: 03-locks.html */
public record Page(String path, String html) {}
