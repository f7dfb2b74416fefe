package health.charley.content.preview;

import health.charley.content.audit.Action;
import health.charley.content.audit.AuditTrail;
import health.charley.content.audit.Deed;
import health.charley.content.audit.Standing;
import health.charley.content.desk.Account;
import health.charley.content.desk.ListParameters;
import health.charley.content.desk.PageParameters;
import health.charley.content.desk.Role;
import health.charley.content.page.Page;
import health.charley.content.page.PageRepository;
import health.charley.edge.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The preview links of a page, for those who work on it. */
@Path("/api/content/v1/editing/pages/{kind}/{slug}/previews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Previews", description = "Drafts shown for some days to whoever has a link.")
@RolesAllowed({Role.EDITOR, Role.MEDICAL_REVIEWER, Role.PUBLISHER})
public class PreviewLinkResource {
    private final PageRepository pages;
    private final PreviewLinkRepository links;
    private final PreviewConfig config;
    private final AuditTrail trail;
    private final Account account;
    private final Clock clock;

    PreviewLinkResource(
            PageRepository pages,
            PreviewLinkRepository links,
            PreviewConfig config,
            AuditTrail trail,
            Account account,
            Clock clock) {
        this.pages = pages;
        this.links = links;
        this.config = config;
        this.trail = trail;
        this.account = account;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Lists the preview links of a page, newest first")
    public PreviewLinkListView links(@BeanParam PageParameters asked, @Valid @BeanParam ListParameters list) {
        var found = links.before(page(asked), list.afterNumber(Long.MAX_VALUE), list.oneMore());
        return PreviewLinkListView.from(found, list.limit);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Transactional
    @Operation(
            summary = "Makes a preview link",
            description = "Whoever has it sees the draft, whichever it is by then, until the link expires.")
    @APIResponse(
            responseCode = "201",
            description = "The link, with its token.",
            content = @Content(schema = @Schema(implementation = PreviewLinkView.class)))
    @APIResponse(responseCode = "409", description = "There is no draft.")
    public PreviewLinkView create(@BeanParam PageParameters asked, @Valid @NotNull CreatePreviewRequest request) {
        var page = page(asked);
        if (page.draft().isEmpty()) {
            throw Problems.conflict("The page has no draft.");
        }
        var end = request.end().orElseGet(() -> clock.instant().plus(config.lifetime()));
        requireSoon(end);
        var token = PreviewToken.random();
        var link = new PreviewLink(page, token, account.subject(), clock.instant(), end);
        links.persist(link);
        trail.add(Deed.of(Action.PREVIEW_LINKED, account.subject()), page, Standing.of(page));
        return PreviewLinkView.from(link, Optional.of(token));
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Transactional
    @Operation(summary = "Revokes a preview link", description = "It shows nothing from now on.")
    @APIResponse(responseCode = "204", description = "It is revoked.")
    public void revoke(
            @BeanParam PageParameters asked,
            @PathParam("id") @Parameter(description = "The id of the link.", example = "1") long id) {
        var page = page(asked);
        var link = links.of(page, id).orElseThrow(() -> Problems.notFound("The page has no such preview link."));
        if (link.revokedAt().isEmpty()) {
            link.revoke(clock.instant());
            trail.add(Deed.of(Action.PREVIEW_REVOKED, account.subject()), page, Standing.of(page));
        }
    }

    private void requireSoon(Instant end) {
        var now = clock.instant();
        if (!end.isAfter(now) || end.isAfter(now.plus(config.longestLifetime()))) {
            throw Problems.badRequest(
                    "#/expiresAt",
                    "The link must end in the future, at most "
                            + config.longestLifetime().toDays() + " days away.");
        }
    }

    private Page page(PageParameters asked) {
        return pages.at(asked.address()).orElseThrow(() -> Problems.notFound("There is no " + asked.address() + "."));
    }
}
