/** A candidate for a topic's knowledge, held against the one in use. */
package health.charley.evaluation.comparison;
