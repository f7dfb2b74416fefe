/**
 * Seals what tells of a person's health with a key of that person's own, which is itself wrapped by a master key of the
 * deployment. Without the person's key nothing of it can be read, wherever a copy of the rows may be.
 */
package health.charley.history.sealing;
