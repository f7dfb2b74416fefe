/** Wraps people's keys anew when the master key in use has changed. */
package health.charley.history.rotation;
