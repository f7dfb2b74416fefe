/** Sign-in without an identity server: an OpenID provider with sample accounts, for one's own machine and for tests. */
package health.charley.local.signin;
