/** The surroundings of the front end in its tests: services that replay the committed examples, and a browser. */
package health.charley.web.example;
