/** The words of a published page, in the pieces that an answer may quote. */
package health.charley.content.ask.passage;
