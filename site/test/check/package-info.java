/** Tests of checking and of inference, the cases of the language among them, and their benchmarks. */
package site.test.check;
