package health.charley.content.editing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.page.Page;
import health.charley.content.page.PageKind;
import health.charley.content.page.Revision;
import health.charley.content.page.Stage;
import health.charley.edge.state.Tagged;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a page stands in the workflow. */
@Schema(name = "PageState")
public record StateView(
        @Schema(required = true) PageKind kind,
        @Schema(required = true, examples = "leg-cramps") String slug,
        @Schema(required = true, examples = "en-US") String language,

        @Schema(description = "The headline of the draft, or else of what readers see or saw last.")
        String headline,

        @Schema(description = "The stage of the draft; absent: there is no draft.")
        Stage stage,

        @Schema(description = "The number of the revision that is the draft.", minimum = "1")
        Integer draft,

        @Schema(description = "The number of the revision that readers see; absent: they see none.", minimum = "1")
        Integer live,

        @Schema(description = "When a scheduled draft will be published.")
        Instant publishAt,

        @Schema(required = true, description = "Whether the page was put away.")
        boolean archived,

        @Schema(
                description =
                        "What the publication checks say to the draft, after a submission, sign-off or publication.")
        List<Objection> objections,

        @JsonIgnore int version)
        implements Tagged {

    static StateView from(Page page) {
        var address = page.address();
        return new StateView(
                address.kind(),
                address.slug(),
                address.language(),
                page.draft()
                        .or(page::lastLive)
                        .map(shown -> shown.masthead().headline())
                        .orElse(null),
                page.stage().orElse(null),
                page.draft().map(Revision::number).orElse(null),
                page.live().map(Revision::number).orElse(null),
                page.publishAt().orElse(null),
                page.isArchived(),
                null,
                page.version());
    }

    StateView with(List<Objection> said) {
        return new StateView(
                kind, slug, language, headline, stage, draft, live, publishAt, archived, List.copyOf(said), version);
    }
}
