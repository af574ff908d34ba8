/** Tests of running snippets and of the recorder, on small programs that they write themselves. */
package site.test.run;
