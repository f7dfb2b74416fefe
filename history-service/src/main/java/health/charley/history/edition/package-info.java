/** Which state of a thing a caller saw: ETag, If-Match and If-None-Match. */
package health.charley.history.edition;
