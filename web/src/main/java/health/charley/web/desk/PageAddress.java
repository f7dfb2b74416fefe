package health.charley.web.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Which page it is about, and where the desk has it. */
public record PageAddress(String kind, String slug, String language) {
    static final String LANGUAGE = "en-US";
    private static final String PAGES = "/desk/pages/";

    /** Whether readers of all other languages fall back to it. */
    public boolean isOriginal() {
        return language.equals(LANGUAGE);
    }

    /** What a translation translates, or the same. */
    public PageAddress original() {
        return in(LANGUAGE);
    }

    /** The same page in another language. */
    PageAddress in(String other) {
        return new PageAddress(kind, slug, other);
    }

    /** {@code Spanish} for {@code es}. */
    public String languageInWords() {
        return Languages.inWords(language);
    }

    /** Where the page itself is. */
    public String path() {
        return PAGES + kind + "/" + slug + query();
    }

    /** Where a part of it is, such as its record. */
    public String part(String part) {
        return PAGES + kind + "/" + slug + "/" + part + query();
    }

    /** The page as a link says it. */
    public String words() {
        return kind + " " + slug + (isOriginal() ? "" : " (" + language + ")");
    }

    private String query() {
        return isOriginal() ? "" : "?language=" + URLEncoder.encode(language, UTF_8);
    }
}
