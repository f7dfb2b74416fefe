/** Stories: what readers tell of their own, shown once a moderator has read it. */
package health.charley.content.story;
