/** What people say in their own words of which the emergency rules of triage speak. */
package health.charley.content.ask.redflag;
