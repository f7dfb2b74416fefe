/** Plain SQL, where what PostgreSQL does goes beyond what entities can say. */
package health.charley.content.sql;
