/** All of Charley on one machine: embedded PostgreSQL, local sign-in and the four processes. */
package health.charley.local;
