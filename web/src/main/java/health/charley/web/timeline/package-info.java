/** A person's saved assessments over time, as a table and a drawing. */
package health.charley.web.timeline;
