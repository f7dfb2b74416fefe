/** Who and what pages rest on: the profiles of authors, and the works that are cited. */
package health.charley.content.sources;
