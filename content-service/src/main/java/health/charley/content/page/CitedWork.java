package health.charley.content.page;

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
        Checked checked) {}
