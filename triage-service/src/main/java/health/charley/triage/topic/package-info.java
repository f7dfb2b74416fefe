/** What can be asked about: the topics, and all that the knowledge of a topic holds, with its sources. */
package health.charley.triage.topic;
