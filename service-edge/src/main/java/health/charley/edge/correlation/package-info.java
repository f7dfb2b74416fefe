/** One id for everything that happens because of one request. */
package health.charley.edge.correlation;
