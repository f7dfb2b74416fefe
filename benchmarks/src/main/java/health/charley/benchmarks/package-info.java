/** The command line that measures the triage engine on outside data and in time; it decides nothing and gates nothing. */
package health.charley.benchmarks;
