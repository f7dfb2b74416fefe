/** What waits for an editor: pages to look at, each with why. */
package health.charley.content.worklist;
