/** Knowledge bases made from outside figures. */
package health.charley.benchmarks.imported;
