/** Whose rows they are: the owner's key, and the only kind of transaction that sees an owner's rows. */
package health.charley.history.owner;
