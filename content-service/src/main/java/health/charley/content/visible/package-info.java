/** Whether readers see what was written. */
package health.charley.content.visible;
