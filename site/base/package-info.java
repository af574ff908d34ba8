/**
 * What every room may use: problems, phrases, digests, files that are written whole or not at all, and the
 * store of what is kept between builds. It knows nothing of books.
 */
package site.base;
