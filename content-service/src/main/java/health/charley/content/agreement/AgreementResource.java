package health.charley.content.agreement;

import health.charley.content.desk.ListParameters;
import health.charley.content.desk.Part;
import health.charley.content.desk.Role;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.Page;
import health.charley.content.page.PageKind;
import health.charley.content.page.PageRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the live pages and the triage engine say the same. */
@Path("/api/content/v1/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreement", description = "Whether pages and the triage engine say the same.")
@RolesAllowed({Role.EDITOR, Role.MEDICAL_REVIEWER, Role.PUBLISHER})
public class AgreementResource {
    private final PageRepository pages;
    private final Agreement agreement;

    AgreementResource(PageRepository pages, Agreement agreement) {
        this.pages = pages;
        this.agreement = agreement;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Compares all live pages with triage's knowledge",
            description = "By the ids that editors set on care cards and list items, never by guessing from text. While"
                    + " triage does not answer, with what it told last; each page says so.")
    public AgreementListView report(@Valid @BeanParam ListParameters list) {
        var part = Part.of(pages.publishedAfter(list.afterNumber(0), list.oneMore()), list.limit, Page::id)
                .map(this::compare);
        return new AgreementListView(part.items(), part.next());
    }

    private ComparedPageView compare(Page page) {
        var live = page.live().orElseThrow();
        var text = RevisionReading.of(live);
        var address = page.address();
        return new ComparedPageView(
                address.kind(),
                address.slug(),
                address.language(),
                text.head().headline(),
                live.number(),
                agreement.of(text));
    }

    /** A part of the report. */
    @Schema(name = "AgreementList")
    public record AgreementListView(
            @Schema(required = true) List<ComparedPageView> items,

            @Schema(description = "The cursor of the next part; absent at the end.")
            String next) {}

    /** A live page and in what it differs from triage's knowledge. */
    @Schema(name = "ComparedPage")
    public record ComparedPageView(
            @Schema(required = true) PageKind kind,

            @Schema(required = true, examples = "deep-vein-thrombosis")
            String slug,

            @Schema(required = true, examples = "en-US") String language,
            @Schema(required = true) String headline,
            @Schema(required = true, minimum = "1") int revision,
            @Schema(required = true) AgreementView agreement) {}
}
