/** Triage's signed receipts: what one says, and the check that triage wrote it. */
package health.charley.history.receipt;
