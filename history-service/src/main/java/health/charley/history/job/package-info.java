/** Work that nobody asked for just now: by one replica at a time, going on where it ended. */
package health.charley.history.job;
