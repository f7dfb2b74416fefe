/** Checks that a person has not finished, kept to go on with on any device. */
package health.charley.web.draft;
