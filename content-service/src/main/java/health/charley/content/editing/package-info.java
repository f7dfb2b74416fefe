/**
 * The editors' workflow: a page has at most one working draft, which passes review, sign-off and publication. What
 * others may hang on it: {@link health.charley.content.editing.PublicationCheck} and the event {@link
 * health.charley.content.editing.PagePublished}.
 */
package health.charley.content.editing;
