/** The headers every answer carries. */
package health.charley.edge.headers;
