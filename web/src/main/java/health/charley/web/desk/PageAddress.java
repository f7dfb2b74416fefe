package health.charley.web.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Which page it is about, and where the desk has it. */
public record PageAddress(String kind, String slug, String language) {
    static final String LANGUAGE = "en-US";
    private static final String PAGES = "/desk/pages/";

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
        return kind + " " + slug + (language.equals(LANGUAGE) ? "" : " (" + language + ")");
    }

    private String query() {
        return language.equals(LANGUAGE) ? "" : "?language=" + URLEncoder.encode(language, UTF_8);
    }
}
