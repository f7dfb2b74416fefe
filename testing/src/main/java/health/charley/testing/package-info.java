/** What the tests of several modules share: PostgreSQL, sign-in, and checks that hold for every service. */
package health.charley.testing;
