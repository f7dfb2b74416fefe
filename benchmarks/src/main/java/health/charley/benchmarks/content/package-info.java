/** How fast the content service finds and serves pages, and how that grows with their number. */
package health.charley.benchmarks.content;
