/** JSON read strictly from callers and kindly from services. */
package health.charley.edge.json;
