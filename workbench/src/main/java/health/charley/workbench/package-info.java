/** The command line for those who write and review clinical knowledge; it needs no service. */
package health.charley.workbench;
