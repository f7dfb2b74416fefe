/** Pages and their revisions as PostgreSQL keeps them. Nothing of this package leaves the service. */
package health.charley.content.page;
