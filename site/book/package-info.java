/**
 * The nouns of a book: what the stages hand to one another, from {@link site.book.Book} to
 * {@link site.book.Verdict}. Records and sealed interfaces only; no file, no process, no library.
 */
package site.book;
