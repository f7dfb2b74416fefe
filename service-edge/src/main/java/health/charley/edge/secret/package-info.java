/** The secrets of a deployment, each in a file of its own. */
package health.charley.edge.secret;
