/** What all requests of editors share: who asks, which state they saw, and lists a part at a time. */
package health.charley.content.desk;
