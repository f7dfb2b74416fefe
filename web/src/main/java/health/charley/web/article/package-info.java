/** Articles and causes to read, as the content service publishes them. */
package health.charley.web.article;
