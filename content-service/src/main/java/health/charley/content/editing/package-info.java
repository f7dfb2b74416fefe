/**
 * The editors' workflow: a page has at most one working draft, which passes review, sign-off and publication. What others may
 * hang on it: {@link health.charley.content.editing.PublicationCheck}.
 */
package health.charley.content.editing;
