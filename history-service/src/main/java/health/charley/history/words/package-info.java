/** The words of triage's questions and findings, which a receipt names by their ids alone. */
package health.charley.history.words;
