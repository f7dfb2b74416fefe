/** Commands on the knowledge of topics. */
package health.charley.workbench.knowledge;
