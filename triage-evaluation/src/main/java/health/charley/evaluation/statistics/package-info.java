/** Shares, scores and their confidence intervals. */
package health.charley.evaluation.statistics;
