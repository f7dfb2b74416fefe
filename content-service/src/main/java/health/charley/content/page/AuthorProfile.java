package health.charley.content.page;

/** What is told of an author. {@code sample} marks an invented person. */
public record AuthorProfile(String name, String jobTitle, String biography, boolean sample) {}
