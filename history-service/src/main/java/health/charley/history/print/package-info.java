/** A report as a PDF to print or to hand to a clinician. */
package health.charley.history.print;
