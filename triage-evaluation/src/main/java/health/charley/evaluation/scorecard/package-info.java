/** How well the triage of a topic does, in the figures that the field uses. */
package health.charley.evaluation.scorecard;
