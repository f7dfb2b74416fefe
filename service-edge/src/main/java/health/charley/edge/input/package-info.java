/** What is refused before a service sees it: control characters, disguised paths, bodies that are not what they claim. */
package health.charley.edge.input;
