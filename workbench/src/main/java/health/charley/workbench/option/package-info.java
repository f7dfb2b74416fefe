/** What options of several commands may be. */
package health.charley.workbench.option;
