/** Why a condition stands where it stands, and why a question is asked. */
package health.charley.triage.explanation;
