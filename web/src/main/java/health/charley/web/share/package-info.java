/** Handing an assessment on: as a document, and by a link that somebody without an account opens. */
package health.charley.web.share;
