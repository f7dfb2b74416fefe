/** What every page is, whichever feature makes it. */
package health.charley.web.html;
