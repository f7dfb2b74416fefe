/** An assessment as a document to hand over: JSON, FHIR or PDF. */
package health.charley.history.document;
