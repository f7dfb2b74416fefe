/** DDXPlus: 49 pathologies and 223 evidences, with recorded patients. */
package health.charley.benchmarks.ddxplus;
