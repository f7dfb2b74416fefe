/** Many rows at once. */
package health.charley.history.batch;
