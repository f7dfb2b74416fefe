/** What every service does alike where it meets HTTP: problems, headers, correlation ids and the refusal of bad input. */
package health.charley.edge;
