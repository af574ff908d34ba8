/**
 * Turns files into a book: chapters, snippets, traces and the catalog, with every mistake in them that can be
 * found without running anything. The entry point is {@link site.read.BookReader};
 * {@link site.read.CatalogReader} also reads a catalog for a command that adds an alias.
 */
package site.read;
