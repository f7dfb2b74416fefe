/** The command that proves topics safe, or shows how they are not. */
package health.charley.workbench.safety;
