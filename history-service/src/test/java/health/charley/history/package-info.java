/** What the tests of the history service stand on: its surroundings, a way to speak to it, a way to look into its database. */
package health.charley.history;
