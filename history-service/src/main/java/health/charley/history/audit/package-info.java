/** What operators see of the service's doings: events and numbers, nothing by which a person could be looked up. */
package health.charley.history.audit;
