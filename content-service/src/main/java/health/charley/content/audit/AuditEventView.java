package health.charley.content.audit;

import health.charley.content.page.Author;
import health.charley.content.page.Citation;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.content.page.Stage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was done. */
@Schema(name = "AuditEvent")
public record AuditEventView(
        @Schema(required = true) Instant at,

        @Schema(
                description =
                        "The account that did it; absent when the service did: at a time that somebody had set, or from"
                                + " its files.")
        String account,

        @Schema(required = true) Action action,

        @Schema(description = "Of what kind the page is, when it was done to a page.")
        PageKind kind,

        @Schema(examples = "leg-cramps") String slug,
        @Schema(examples = "en-US") String language,

        @Schema(description = "The author, when it was done to one.", examples = "sample-author")
        String author,

        @Schema(description = "The citation, when it was done to one.", examples = "goodacre-2005")
        String citation,

        @Schema(description = "The id of the webhook, when it was done to one.", format = "uuid")
        String webhook,

        @Schema(
                description = "The revision before: the live one where that changed, otherwise the draft.",
                minimum = "1")
        Integer fromRevision,

        @Schema(description = "The revision after.", minimum = "1")
        Integer toRevision,

        @Schema(description = "The stage before; absent: there was no draft.")
        Stage fromStage,

        @Schema(description = "The stage after; absent: there is no draft.")
        Stage toStage,

        @Schema(
                required = true,
                description =
                        "What it changed of an author or a citation, field by field. Pages have revisions for that.")
        List<FieldChangeView> changes,

        @Schema(description = "What the account said to it.")
        String comment) {

    static AuditEventView from(AuditEvent event) {
        var address = event.page().map(page -> page.address());
        var change = event.change();
        return new AuditEventView(
                event.doneAt(),
                event.deed().account().orElse(null),
                event.deed().action(),
                address.map(PageAddress::kind).orElse(null),
                address.map(PageAddress::slug).orElse(null),
                address.map(PageAddress::language).orElse(null),
                event.author().map(Author::id).orElse(null),
                event.citation().map(Citation::id).orElse(null),
                event.webhook().map(UUID::toString).orElse(null),
                change.fromRevision().orElse(null),
                change.toRevision().orElse(null),
                change.fromStage().orElse(null),
                change.toStage().orElse(null),
                event.fields().stream().map(FieldChangeView::from).toList(),
                event.deed().comment().orElse(null));
    }
}
