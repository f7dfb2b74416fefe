/** Tests of the content service as a whole. */
package health.charley.content;
