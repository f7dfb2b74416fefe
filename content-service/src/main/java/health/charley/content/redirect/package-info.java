/** Addresses that a page once had, which lead to where it is now. */
package health.charley.content.redirect;
