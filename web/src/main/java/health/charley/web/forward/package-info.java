/** One address in front of the three services: their APIs, passed on as they are. */
package health.charley.web.forward;
