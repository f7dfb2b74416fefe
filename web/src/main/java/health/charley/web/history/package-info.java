/** A signed-in person's kept assessments. */
package health.charley.web.history;
