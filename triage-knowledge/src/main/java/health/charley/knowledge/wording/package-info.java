/** What the knowledge says in words. */
package health.charley.knowledge.wording;
