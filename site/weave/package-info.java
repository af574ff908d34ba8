/**
 * Makes pages of the book, its runs and pictures, and publishes them. {@code Weaver} weaves, {@code
 * LinkChecker} follows the links, {@code Publisher} puts pages and {@code Assets} in their place.
 * AsciidoctorJ and jsoup are used only here.
 */
package site.weave;
