/** SymCAT: 801 conditions and 474 symptoms, in percent. */
package health.charley.benchmarks.symcat;
