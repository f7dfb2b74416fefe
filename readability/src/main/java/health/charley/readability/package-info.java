/** How hard a text in English is to read for patients. */
package health.charley.readability;
