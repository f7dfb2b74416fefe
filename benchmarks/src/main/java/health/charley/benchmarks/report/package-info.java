/** Figures, what they are held against, and where they are kept. */
package health.charley.benchmarks.report;
