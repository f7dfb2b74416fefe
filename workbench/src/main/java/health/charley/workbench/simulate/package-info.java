/** Commands that put cases to the knowledge of topics. */
package health.charley.workbench.simulate;
