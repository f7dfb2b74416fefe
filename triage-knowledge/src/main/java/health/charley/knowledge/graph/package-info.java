/** The flow of a topic drawn: which answer opens which question, and which answers fire which red flag. */
package health.charley.knowledge.graph;
