/** Interviews with simulated or recorded people, and how well they end. */
package health.charley.benchmarks.interview;
