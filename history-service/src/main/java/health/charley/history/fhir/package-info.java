/** A report as a FHIR R4 document Bundle. */
package health.charley.history.fhir;
