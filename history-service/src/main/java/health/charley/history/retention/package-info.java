/** Erases what was kept for as long as the deployment says. */
package health.charley.history.retention;
