/** The triage engine: a pure function of knowledge base, policy pack, person and answers. */
package health.charley.engine;
