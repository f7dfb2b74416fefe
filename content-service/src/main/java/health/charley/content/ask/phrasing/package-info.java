/** Lets a configured language model phrase an answer from its quotes, and believes none of its sentences unchecked. */
package health.charley.content.ask.phrasing;
