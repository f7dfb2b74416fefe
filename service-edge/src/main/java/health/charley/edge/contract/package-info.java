/** What the edge adds to every service's OpenAPI contract. */
package health.charley.edge.contract;
