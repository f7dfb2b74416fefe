/** Finds the passages of a page that answer a question, or that none does. */
package health.charley.content.ask.retrieval;
