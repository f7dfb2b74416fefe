/** State that a browser carries for us: sealed, so that nobody else can read or change it. */
package health.charley.web.cookie;
