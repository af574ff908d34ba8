/**
 * Pictures of what the threads of a run did: {@code SwimLanes}, and {@code Cycle} for a deadlock.
 */
package site.draw.timeline;
