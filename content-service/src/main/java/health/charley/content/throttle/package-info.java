/** How often one client address may do something. */
package health.charley.content.throttle;
