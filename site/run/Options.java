package site.run;

/**
 * How snippets are run.
 *
 * @param jobs how many at once
 * @param fresh whether all are run, though their last recordings would still do
 * @param offline whether only libraries may be used that have been fetched before
 * @param withDownload whether those are run too that need a large download
 */
public record Options(int jobs, boolean fresh, boolean offline, boolean withDownload, Limits limits) {

  public static final Options USUAL =
      new Options(Runtime.getRuntime().availableProcessors(), false, false, false, Limits.USUAL);

  /** The same, but the recordings of earlier builds still do. */
  Options notFresh() {
    return new Options(jobs, false, offline, withDownload, limits);
  }
}
