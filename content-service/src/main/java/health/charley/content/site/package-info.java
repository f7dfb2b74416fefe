/** Where people read the pages: addresses of the web front end. */
package health.charley.content.site;
