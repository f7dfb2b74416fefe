/** The flow of a topic, drawn and as data. */
package health.charley.triage.graph;
