/** The desk: pages for those who write, review and publish, over the content service's editing API. */
package health.charley.web.desk;
