package health.charley.content.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of a published work. {@code pmid} is its number in PubMed, {@code url} an address other than that;
 * {@code replacedBy} the id of the citation that took its place. */
public record CitedWork(
        String text,
        Optional<String> doi,
        Optional<String> pmid,
        Optional<String> url,
        CitationStatus status,
        Optional<String> replacedBy,
        Checked checked) {

    /** All that is known of it, by the names of the API. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("text", text);
        doi.ifPresent(value -> fields.put("doi", value));
        pmid.ifPresent(value -> fields.put("pmid", value));
        url.ifPresent(value -> fields.put("url", value));
        fields.put("status", status.word());
        replacedBy.ifPresent(value -> fields.put("replacedBy", value));
        fields.put("checked", checked.word());
        return fields;
    }
}
