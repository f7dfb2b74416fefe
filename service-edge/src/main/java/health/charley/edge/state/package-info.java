/** Which state of a thing a caller saw before asking for a change: ETag, If-Match and If-None-Match. */
package health.charley.edge.state;
