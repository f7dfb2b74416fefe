/** Receipts: finished assessments signed by this service, so that nobody can forge one, and the keys to check them by. */
package health.charley.triage.receipt;
