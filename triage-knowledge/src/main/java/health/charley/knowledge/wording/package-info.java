/** What the knowledge says in words, and how hard those words are for patients to read. */
package health.charley.knowledge.wording;
