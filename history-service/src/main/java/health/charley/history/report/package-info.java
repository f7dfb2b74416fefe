/** What a saved assessment tells a clinician, put in the order in which one reads. */
package health.charley.history.report;
