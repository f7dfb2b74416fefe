/** How fast the history service keeps and lists assessments, and how that grows with their number. */
package health.charley.benchmarks.history;
