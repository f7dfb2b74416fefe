/** What was done to content, by whom and when: written once, never changed. */
package health.charley.content.audit;
