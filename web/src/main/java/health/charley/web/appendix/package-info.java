/** What a person adds to an assessment: private notes, and what happened next. */
package health.charley.web.appendix;
