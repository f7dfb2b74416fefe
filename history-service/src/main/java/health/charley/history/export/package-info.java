/** Everything that is kept of a person, as one archive to take away. */
package health.charley.history.export;
