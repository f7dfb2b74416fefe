/** What a step costs as a knowledge base grows. */
package health.charley.benchmarks.scale;
