/** Links that show a draft for some days to whoever has them. */
package health.charley.content.preview;
