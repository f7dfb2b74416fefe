package health.charley.content.importing;

/** The YAML at the top of an author's file; the body is the biography. */
record AuthorText(String name, String jobTitle, Boolean sample) {}
