/**
 * Files to a book: chapters, snippets, traces and the catalog, with every mistake in them that can be known
 * without running anything. The door is {@link site.read.BookReader}; {@link site.read.CatalogReader} also
 * serves whoever adds an alias.
 */
package site.read;
