/** What changed between two versions of a topic's knowledge, in the words of a clinician. */
package health.charley.knowledge.diff;
