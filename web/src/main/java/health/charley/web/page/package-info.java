/** What all pages have in common: the frame around them, forms that only we can send, headers and error pages. */
package health.charley.web.page;
