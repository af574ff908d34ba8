/**
 * The part of the recorder that methods of the JDK call, once it has put its hooks into them: which thread
 * waits, since when, and for what. Its door is {@link site.run.recorder.bootstrap.Hooks}.
 *
 * <p>Where a timeline is recorded these classes are defined in the boot class loader. They use nothing but
 * {@code java.base}, and not java.nio: a class that is loaded in order to rewrite another one gets no hooks
 * itself.
 *
 * <p>The other part of the recorder may touch them only once they have been defined there: it would get
 * others of the same names, from its own class path. {@code Pause}, {@code Owner} and {@code ThreadAccess}
 * keep nothing, so that there may be two of each; an AOT cache has those that are touched without a timeline.
 */
package site.run.recorder.bootstrap;
