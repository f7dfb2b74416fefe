package health.charley.content.editing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.Page;
import health.charley.content.page.Revision;
import health.charley.edge.state.Tagged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page as editors find it: where it stands, and the text to go on from. */
@Schema(name = "WorkingPage")
public record WorkingPageView(
        @Schema(required = true) StateView state,

        @Schema(
                description =
                        "The number of the revision that `manuscript` is: the draft, or else what readers see or saw last.",
                minimum = "1")
        Integer revision,

        @Schema(description = "The text to go on from; absent while nobody has written the page.")
        ManuscriptBody manuscript,

        @Schema(
                required = true,
                description = "All languages that the page was begun in, whether readers see it there or not.",
                examples = "[\"en-US\", \"es\"]")
        List<String> languages,

        @JsonIgnore int version)
        implements Tagged {

    static WorkingPageView from(Page page, List<String> languages, boolean marked) {
        var shown = page.draft().or(page::lastLive);
        return new WorkingPageView(
                StateView.from(page),
                shown.map(Revision::number).orElse(null),
                shown.map(RevisionReading::of)
                        .map(manuscript -> marked ? manuscript.withMarks() : manuscript)
                        .map(ManuscriptBody::from)
                        .orElse(null),
                languages,
                page.version());
    }
}
