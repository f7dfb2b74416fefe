/** Erases everything that is kept of a person. */
package health.charley.history.erasure;
