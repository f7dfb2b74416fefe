/** Released versions of a topic's knowledge, and the proof that none of them has changed since. */
package health.charley.knowledge.release;
