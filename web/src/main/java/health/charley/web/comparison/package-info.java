/** Two assessments of a person beside each other. */
package health.charley.web.comparison;
