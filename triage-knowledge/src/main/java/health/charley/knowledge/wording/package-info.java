/** How hard the words are that patients read. */
package health.charley.knowledge.wording;
