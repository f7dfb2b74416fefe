/** Scorecards as text, as JSON and as a page. */
package health.charley.evaluation.report;
