/** YAML files of clinical data, taken key by key, so that each fault names its file, its entry and what is wrong. */
package health.charley.knowledge.file;
