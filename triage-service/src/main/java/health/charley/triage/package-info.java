/** The triage service: the interview and its outcome over HTTP, from knowledge that is loaded at the start. */
package health.charley.triage;
