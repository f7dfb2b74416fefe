/** Editorial content: articles on symptoms, pages on their causes, and the way they get in and out. */
package health.charley.content;
