/** PostgreSQL without an installation: the databases of content and history, with the roles they have in production. */
package health.charley.local.database;
