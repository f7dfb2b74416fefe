/** Starting and stopping the whole system on one machine, and what remains of it between two starts. */
package health.charley.local.launch;
