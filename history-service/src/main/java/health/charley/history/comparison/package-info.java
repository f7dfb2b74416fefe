/** What changed from one assessment to another. */
package health.charley.history.comparison;
