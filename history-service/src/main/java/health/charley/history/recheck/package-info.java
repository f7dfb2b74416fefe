/** Compares what was saved with what triage's newest knowledge would say, and tells people and operators where advice differs. */
package health.charley.history.recheck;
