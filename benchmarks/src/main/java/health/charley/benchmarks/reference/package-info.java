/** Programs in other languages that take the same step, to compare with in the same run. */
package health.charley.benchmarks.reference;
