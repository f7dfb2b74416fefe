/** How often one caller may ask. */
package health.charley.content.ask.limit;
