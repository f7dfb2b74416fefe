/** What a person adds to an assessment later: what happened next, and private notes. */
package health.charley.history.appendix;
