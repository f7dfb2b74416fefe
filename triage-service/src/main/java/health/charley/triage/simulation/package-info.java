/** What a candidate of a topic's knowledge would do to its cases, asked before it is published. */
package health.charley.triage.simulation;
