/** A service that does nothing, to see what the edge does to it. */
package health.charley.edge.sample;
