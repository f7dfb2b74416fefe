/** The clinical knowledge as the reviewed YAML files hold it, read into the engine's types, in every version at hand. */
package health.charley.knowledge;
