/** The command that takes one part of the question choice away at a time. */
package health.charley.workbench.ablate;
