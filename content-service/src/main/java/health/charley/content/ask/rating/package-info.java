/** Whether readers found answers helpful, without knowing who asked or what. */
package health.charley.content.ask.rating;
