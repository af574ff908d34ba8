package site.book;

import java.time.Duration;

/**
 * An event: one printed line.
 *
 * @param thread name of the thread that printed it; empty for a child process that is not recorded
 * @param text without its line end
 * @param at time since the start of the snippet's main
 */
public record Line(Stream stream, String thread, String text, Duration at) {}
