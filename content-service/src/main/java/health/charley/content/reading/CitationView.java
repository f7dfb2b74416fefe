package health.charley.content.reading;

import health.charley.content.page.Checked;
import health.charley.content.page.Citation;
import health.charley.content.page.CitationStatus;
import health.charley.content.page.CitedWork;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published work that a page rests on. */
@Schema(name = "Citation")
public record CitationView(
        @Schema(required = true, examples = "goodacre-2005") String id,

        @Schema(required = true, examples = "Goodacre 2005, Annals of Internal Medicine 143:129")
        String text,

        String doi,

        @Schema(description = "Its number in PubMed.", examples = "16027455")
        String pmid,

        @Schema(
                description = "Where it can be read: as an editor said, or else by its DOI or its number in PubMed.",
                examples = "https://pubmed.ncbi.nlm.nih.gov/16027455/")
        String url,

        @Schema(required = true, description = "What has become of the work since.")
        CitationStatus status,

        @Schema(description = "The citation that takes the place of a replaced one, where an editor has named it.")
        String replacedBy,

        @Schema(
                required = true,
                description =
                        "How far it was checked that the work says this: read, in a secondary page, or from memory.")
        Checked checked) {
    private static final String DOI = "https://doi.org/%s";
    private static final String PUBMED = "https://pubmed.ncbi.nlm.nih.gov/%s/";

    static CitationView from(Citation citation) {
        var work = citation.work();
        return new CitationView(
                citation.id(),
                work.text(),
                work.doi().orElse(null),
                work.pmid().orElse(null),
                url(work).orElse(null),
                work.status(),
                work.replacedBy().orElse(null),
                work.checked());
    }

    private static Optional<String> url(CitedWork work) {
        return work.url()
                .or(() -> work.doi().map(DOI::formatted))
                .or(() -> work.pmid().map(PUBMED::formatted));
    }
}
