package health.charley.web.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A citation as editors see it. */
public record CitationView(String id, WorkView work) {
    /** Where it is at the desk. */
    public String path() {
        return path(id);
    }

    static String path(String id) {
        return "/desk/citations/" + id;
    }

    /** A cited work; what is not known of it is an empty text. */
    public record WorkView(
            String text, String doi, String pmid, String url, String status, String replacedBy, String checked) {
        public WorkView {
            text = Objects.requireNonNullElse(text, "");
            doi = Objects.requireNonNullElse(doi, "");
            pmid = Objects.requireNonNullElse(pmid, "");
            url = Objects.requireNonNullElse(url, "");
            status = Objects.requireNonNullElse(status, "");
            replacedBy = Objects.requireNonNullElse(replacedBy, "");
            checked = Objects.requireNonNullElse(checked, "");
        }

        /** Whether pages that cite it have to be looked at. */
        public boolean outdated() {
            return !status.equals("current");
        }

        /** By the names that a form has for them. */
        Map<String, String> texts() {
            Map<String, String> texts = new HashMap<>(Map.of("text", text, "doi", doi, "pmid", pmid, "url", url));
            texts.putAll(Map.of("status", status, "replacedBy", replacedBy, "checked", checked));
            return texts;
        }
    }
}
