/** Interviews held with a described case instead of a person. */
package health.charley.evaluation.interview;
