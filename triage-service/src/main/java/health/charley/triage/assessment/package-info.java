/** The outcome of an interview in words and numbers for the person, each with its source. */
package health.charley.triage.assessment;
