/** Where the outside data lies, and how its files are read. */
package health.charley.benchmarks.data;
