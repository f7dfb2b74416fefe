/** The interview, one screen a page: the person's answers travel sealed in a cookie and are asked of triage each time. */
package health.charley.web.quiz;
