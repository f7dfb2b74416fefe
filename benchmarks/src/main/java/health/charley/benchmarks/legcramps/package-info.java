/** One step of the leg cramp interview, in the process and over HTTP. */
package health.charley.benchmarks.legcramps;
