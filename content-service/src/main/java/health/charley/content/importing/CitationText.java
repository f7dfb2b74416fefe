package health.charley.content.importing;

import health.charley.content.page.Checked;
import health.charley.content.page.CitationStatus;
import health.charley.content.page.CitedWork;
import java.util.Optional;

/** A cited work as {@code citations.yaml} has it; what is left out is null, and a status left out is "current". */
public record CitationText(
        String id,
        String text,
        String doi,
        String pmid,
        String url,
        CitationStatus status,
        String replacedBy,
        Checked checked) {

    /** The work as the file names it. */
    public static CitationText from(String id, CitedWork work) {
        return new CitationText(
                id,
                work.text(),
                work.doi().orElse(null),
                work.pmid().orElse(null),
                work.url().orElse(null),
                work.status() == CitationStatus.CURRENT ? null : work.status(),
                work.replacedBy().orElse(null),
                work.checked());
    }

    CitedWork work() {
        return new CitedWork(
                text,
                Optional.ofNullable(doi),
                Optional.ofNullable(pmid),
                Optional.ofNullable(url),
                Optional.ofNullable(status).orElse(CitationStatus.CURRENT),
                Optional.ofNullable(replacedBy),
                checked);
    }
}
