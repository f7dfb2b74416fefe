/** All numbers and rules of a topic, each with who says so. */
package health.charley.triage.evidence;
