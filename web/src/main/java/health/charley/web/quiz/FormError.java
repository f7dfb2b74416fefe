package health.charley.web.quiz;

/** What to mend in a form: the id of the field, and a sentence. */
public record FormError(String field, String text) {}
