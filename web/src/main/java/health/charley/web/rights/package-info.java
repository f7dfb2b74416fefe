/** What a person may ask for of all that is kept of them: to take it along, to see who looked, and to have it erased. */
package health.charley.web.rights;
