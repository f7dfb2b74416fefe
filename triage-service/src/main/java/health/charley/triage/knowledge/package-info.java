/** The clinical knowledge that travels inside the service. */
package health.charley.triage.knowledge;
