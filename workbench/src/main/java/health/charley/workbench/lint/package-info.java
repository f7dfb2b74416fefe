/** What is wrong with the knowledge of a topic, and what a reviewer should look at, as sentences with their place. */
package health.charley.workbench.lint;
