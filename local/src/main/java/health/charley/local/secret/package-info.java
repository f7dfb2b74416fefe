/** Secrets of the local system: random, kept between starts, and readable by their owner only. */
package health.charley.local.secret;
