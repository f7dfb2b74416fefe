/** Published pages by their names and by their tags. */
package health.charley.content.directory;
