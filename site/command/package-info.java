/**
 * What can be said to {@code build.sh}. The door is {@link site.command.BuildCommand}, whose {@code build} is
 * the data flow; each other command has a class of its own.
 */
package site.command;
