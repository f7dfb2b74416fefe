/** A page as an editor writes it, in a file or over the API: its shape, its check, and how it becomes a revision. */
package health.charley.content.manuscript;
