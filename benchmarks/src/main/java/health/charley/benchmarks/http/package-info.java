/** Services measured from outside, over HTTP. */
package health.charley.benchmarks.http;
