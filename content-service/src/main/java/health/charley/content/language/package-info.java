/** Which language a reader gets: the one asked for, or the nearest that a page exists in. */
package health.charley.content.language;
