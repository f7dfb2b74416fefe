/** Interviews that a person left unfinished, to go on with on any device. */
package health.charley.history.draft;
