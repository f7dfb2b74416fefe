/** What a person shared, for somebody without an account. */
package health.charley.web.share;
