/** Readers' stories, as their authors meet them. */
package health.charley.web.story;
