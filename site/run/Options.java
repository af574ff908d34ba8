package site.run;

/**
 * How snippets are run.
 *
 * @param jobs how many run at once
 * @param fresh whether all are run even if their last recordings are still valid
 * @param offline whether only libraries that have been fetched before may be used
 * @param withDownload whether snippets that need a large download are run too
 */
public record Options(int jobs, boolean fresh, boolean offline, boolean withDownload, Limits limits) {

  public static final Options USUAL =
      new Options(Runtime.getRuntime().availableProcessors(), false, false, false, Limits.USUAL);

  /** The same options, but with recordings of earlier builds still valid. */
  Options notFresh() {
    return new Options(jobs, false, offline, withDownload, limits);
  }
}
