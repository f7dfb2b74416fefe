/** Failures as RFC 9457 problems: one shape for every service, whoever raised them. */
package health.charley.edge.problem;
