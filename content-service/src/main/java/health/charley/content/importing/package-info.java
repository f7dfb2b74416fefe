/** Content from files: read, checked, and kept as revisions. */
package health.charley.content.importing;
