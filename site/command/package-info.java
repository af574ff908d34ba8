/**
 * The commands of {@code build.sh}. The entry point is {@link site.command.BuildCommand}, whose {@code build}
 * is the data flow; each other command has a class of its own.
 */
package site.command;
