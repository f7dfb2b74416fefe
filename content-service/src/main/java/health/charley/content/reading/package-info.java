/** What readers ask for: articles and causes, by address and in lists. */
package health.charley.content.reading;
