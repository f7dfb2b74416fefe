package health.charley.content.page;

/** What tells one page from all others. The slug of a cause is the id of its condition. */
public record PageAddress(PageKind kind, String slug, String language) {
    /** The language that every page exists in; where a translation is missing, readers get this one. */
    public static final String LANGUAGE = "en-US";

    public static PageAddress article(String slug) {
        return new PageAddress(PageKind.ARTICLE, slug, LANGUAGE);
    }

    public static PageAddress cause(String condition) {
        return new PageAddress(PageKind.CAUSE, condition, LANGUAGE);
    }

    /** Whether readers of all other languages fall back to it. */
    public boolean isOriginal() {
        return language.equals(LANGUAGE);
    }

    /** What a translation translates, or the same. */
    public PageAddress original() {
        return in(LANGUAGE);
    }

    /** The same page in another language. */
    public PageAddress in(String other) {
        return new PageAddress(kind, slug, other);
    }

    /** As people see it in logs and messages: {@code article leg-cramps (en-US)}. */
    @Override
    public String toString() {
        return kind.word() + " " + slug + " (" + language + ")";
    }
}
