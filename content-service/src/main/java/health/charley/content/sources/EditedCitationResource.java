package health.charley.content.sources;

import health.charley.content.audit.Action;
import health.charley.content.audit.AuditTrail;
import health.charley.content.audit.Deed;
import health.charley.content.desk.Account;
import health.charley.content.desk.ListParameters;
import health.charley.content.desk.Role;
import health.charley.content.page.Citation;
import health.charley.content.page.CitationStatus;
import health.charley.content.page.Succession;
import health.charley.edge.problem.Problems;
import health.charley.edge.state.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The works that pages cite, and what has become of them. */
@Path("/api/content/v1/editing/citations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources", description = "The authors and citations that pages rest on.")
@RolesAllowed({Role.EDITOR, Role.MEDICAL_REVIEWER, Role.PUBLISHER})
public class EditedCitationResource {
    private final EntityManager entities;
    private final AuditTrail trail;
    private final Account account;
    private final Clock clock;

    EditedCitationResource(EntityManager entities, AuditTrail trail, Account account, Clock clock) {
        this.entities = entities;
        this.trail = trail;
        this.account = account;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Lists the citations, in the order of their ids")
    public EditedCitationListView citations(@Valid @BeanParam ListParameters list) {
        var found = entities.createQuery("from Citation where id > :after order by id", Citation.class)
                .setParameter("after", list.afterId())
                .setMaxResults(list.oneMore())
                .getResultList();
        return EditedCitationListView.from(found, list.limit);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "Returns a citation")
    public EditedCitationView citation(@PathParam("id") @Parameter(description = "The citation's id.") String id) {
        return Optional.ofNullable(entities.find(Citation.class, id))
                .map(EditedCitationView::from)
                .orElseThrow(() -> Problems.notFound("There is no citation '" + id + "'."));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR)
    @Transactional
    @Operation(
            summary = "Saves a citation",
            description = "Every page that cites the work shows it at once. Content files no longer change it.")
    public EditedCitationView save(
            @PathParam("id")
                    @Pattern(
                            regexp = EditedAuthorResource.ID,
                            message = "A citation's id is written like 'goodacre-2005'.")
                    @Size(max = 100)
                    @Parameter(description = "The citation's id.")
                    String id,
            @BeanParam Precondition precondition,
            @Valid @NotNull CitationBody work) {
        work.successor().ifPresent(other -> lockSuccession());
        var present = Optional.ofNullable(entities.find(Citation.class, id, LockModeType.PESSIMISTIC_WRITE));
        precondition.require(present.map(Citation::version));
        requireSuccessor(id, work);
        var before = present.map(known -> known.work().fields()).orElse(Map.of());
        var citation = present.orElseGet(() -> new Citation(id, work.toWork(), clock.instant()));
        citation.edit(work.toWork(), clock.instant());
        Saving.keep(entities, citation);
        trail.add(Deed.of(Action.CITATION_SAVED, account.subject(), comment(work)), citation, before);
        return EditedCitationView.from(citation);
    }

    private void requireSuccessor(String id, CitationBody work) {
        if (work.successor().isPresent() != (work.status() == CitationStatus.REPLACED)) {
            throw Problems.badRequest("#/replacedBy", "A replaced work, and no other, has one that takes its place.");
        }
        if (work.successor().isEmpty()) {
            return;
        }
        if (work.replacedBy().equals(id) || entities.find(Citation.class, work.replacedBy()) == null) {
            throw Problems.badRequest("#/replacedBy", "There is no other citation '" + work.replacedBy() + "'.");
        }
        if (Succession.leads(work.replacedBy(), id, this::successor)) {
            throw Problems.badRequest(
                    "#/replacedBy",
                    "The citation '" + work.replacedBy() + "' is itself replaced by this one in the end.");
        }
    }

    private Optional<String> successor(String id) {
        return Optional.ofNullable(entities.find(Citation.class, id))
                .flatMap(citation -> citation.work().replacedBy());
    }

    /** Of two editors who would close a circle at once, the second waits and then sees what the first one saved. */
    private void lockSuccession() {
        entities.createNativeQuery("lock table citation in share row exclusive mode")
                .executeUpdate();
    }

    private static Optional<String> comment(CitationBody work) {
        return Optional.of("status " + work.status().word());
    }
}
