/** People drawn from a knowledge base itself, which show how well an interview finds what the knowledge says. */
package health.charley.evaluation.population;
