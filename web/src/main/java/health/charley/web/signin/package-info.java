/** Signing in and out through the OpenID provider; only the history needs it. */
package health.charley.web.signin;
