package health.charley.content.page;

import java.util.Optional;

/** What is known of a published work. {@code pmid} is its number in PubMed, {@code url} an address other than that. */
public record CitedWork(
        String text,
        Optional<String> doi,
        Optional<String> pmid,
        Optional<String> url,
        CitationStatus status,
        Checked checked) {}
