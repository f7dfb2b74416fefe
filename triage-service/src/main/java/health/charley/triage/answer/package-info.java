/** What a person tells us: who they are and what they answered, checked against the knowledge of the topic. */
package health.charley.triage.answer;
