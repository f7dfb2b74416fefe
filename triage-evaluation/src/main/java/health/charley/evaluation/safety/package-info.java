/** The proof of safety: what is shown of a topic's red flags, its questions and its limits, and how. */
package health.charley.evaluation.safety;
