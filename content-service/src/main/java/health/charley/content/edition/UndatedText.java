package health.charley.content.edition;

/** A document that is a list, of which is not known when it last changed. */
public record UndatedText(String text, String contentLanguage, String vary) implements Text {}
