/** The words of a page as safe HTML. */
package health.charley.content.markdown;
