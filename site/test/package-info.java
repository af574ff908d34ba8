/**
 * The tests, a package for each room of the generator; here are those that concern all rooms or the
 * whole book, and what tests share. {@code books/} holds tiny books, {@code mutants/} broken snippets.
 */
package site.test;
