/** What people agreed to, in which version and when. */
package health.charley.history.consent;
