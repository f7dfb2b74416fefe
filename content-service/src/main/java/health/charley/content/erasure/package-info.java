/** What is erased after a while, once for all replicas. */
package health.charley.content.erasure;
