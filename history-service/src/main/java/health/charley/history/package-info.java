/** The history service: the assessments a signed-in person chose to keep. */
package health.charley.history;
