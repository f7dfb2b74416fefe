/** The three services behind the front end, and what happens when one of them does not answer. */
package health.charley.web.neighbour;
