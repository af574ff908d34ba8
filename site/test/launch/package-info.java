/**
 * What starts the tests: which of them are asked for, which of them a change can affect, and how
 * results are told. Door: {@link site.test.launch.Launch}.
 */
package site.test.launch;
