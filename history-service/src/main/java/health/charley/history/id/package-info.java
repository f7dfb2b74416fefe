/** Ids that are ordered by their time. */
package health.charley.history.id;
