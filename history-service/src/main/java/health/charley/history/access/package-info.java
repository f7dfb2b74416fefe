/** The log of what was done with a person's data, for that person to read. */
package health.charley.history.access;
