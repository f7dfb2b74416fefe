/** Links by which a person lets somebody without an account read one assessment. */
package health.charley.history.share;
