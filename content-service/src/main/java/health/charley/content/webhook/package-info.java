/** Word to other programs of what is published and taken down. */
package health.charley.content.webhook;
