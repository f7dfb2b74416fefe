/** Tests of questions to pages. */
package health.charley.content.ask;
