/** The answers that fire red flags, for whom, and what of that a candidate for the knowledge loses. */
package health.charley.knowledge.firing;
