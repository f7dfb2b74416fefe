/** Whether pages say what the triage engine knows: compared by ids that editors set, never by guessing from text. */
package health.charley.content.agreement;
