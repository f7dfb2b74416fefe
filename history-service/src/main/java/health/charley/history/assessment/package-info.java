/** A person's saved assessments: save one, list them, read one, erase one. */
package health.charley.history.assessment;
