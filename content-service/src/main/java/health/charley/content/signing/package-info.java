/** What the service signs with its own key, to know it again: tokens that it hands out, and people it must not name. */
package health.charley.content.signing;
