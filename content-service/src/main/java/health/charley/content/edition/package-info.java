/** Which edition of a reply a client has: ETag, Last-Modified and 304. */
package health.charley.content.edition;
