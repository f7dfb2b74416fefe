/** What each part of the question choice is worth: the same cases with one part at a time taken away. */
package health.charley.evaluation.ablation;
