/** Tests of {@code build.sh} and of whole builds: on poor machines, killed, spoilt, beside one another. */
package site.test.build;
