package health.charley.content.sources;

import health.charley.content.audit.Action;
import health.charley.content.audit.AuditTrail;
import health.charley.content.audit.Deed;
import health.charley.content.desk.Account;
import health.charley.content.desk.ListParameters;
import health.charley.content.desk.Role;
import health.charley.content.page.Author;
import health.charley.edge.problem.Problems;
import health.charley.edge.state.Precondition;
import health.charley.edge.state.Seen;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The profiles of those who write, review and sign. */
@Path("/api/content/v1/editing/authors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources", description = "The authors and citations that pages rest on.")
@RolesAllowed({Role.EDITOR, Role.MEDICAL_REVIEWER, Role.PUBLISHER})
public class EditedAuthorResource {
    static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final String IF_MATCH = "The ETag of what you saw, to change it.";

    private final EntityManager entities;
    private final AuditTrail trail;
    private final Account account;
    private final Clock clock;

    EditedAuthorResource(EntityManager entities, AuditTrail trail, Account account, Clock clock) {
        this.entities = entities;
        this.trail = trail;
        this.account = account;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Lists the authors, in the order of their ids")
    public EditedAuthorListView authors(@Valid @BeanParam ListParameters list) {
        var found = entities.createQuery("from Author where id > :after order by id", Author.class)
                .setParameter("after", list.afterId())
                .setMaxResults(list.oneMore())
                .getResultList();
        return EditedAuthorListView.from(found, list.limit);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "Returns an author")
    public EditedAuthorView author(@PathParam("id") @Parameter(description = "The author's id.") String id) {
        return Optional.ofNullable(entities.find(Author.class, id))
                .map(EditedAuthorView::from)
                .orElseThrow(() -> missing(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR)
    @Transactional
    @Operation(
            summary = "Saves an author's profile",
            description = "Every page that names the author shows it at once. Content files no longer change it. The"
                    + " profile of somebody who signs pages is changed by themselves, or after a publisher has taken"
                    + " the account from it.")
    @APIResponse(responseCode = "200", description = "The author as they are now.")
    @APIResponse(responseCode = "409", description = "Somebody else signs pages as this author.")
    public EditedAuthorView save(
            @PathParam("id")
                    @Pattern(regexp = ID, message = "An author's id is written like 'sample-author'.")
                    @Size(max = 100)
                    @Parameter(description = "The author's id.")
                    String id,
            @BeanParam Precondition precondition,
            @Valid @NotNull AuthorBody profile) {
        var present = locked(id);
        precondition.require(present.map(Author::version));
        present.flatMap(Author::account).ifPresent(this::requireOwn);
        var before = present.map(Author::fields).orElse(Map.of());
        var author = present.orElseGet(() -> new Author(id, profile.toProfile(), clock.instant()));
        author.edit(profile.toProfile(), clock.instant());
        return kept(author, Action.AUTHOR_SAVED, Optional.empty(), before);
    }

    @PUT
    @Path("{id}/account")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PUBLISHER)
    @Transactional
    @Operation(
            summary = "Links an account to an author",
            description = "Readers see the author where the account signs off a page.")
    @APIResponse(responseCode = "200", description = "The author as they are now.")
    @APIResponse(responseCode = "409", description = "The account signs as another author.")
    public EditedAuthorView link(
            @PathParam("id") @Parameter(description = "The author's id.") String id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) Optional<String> ifMatch,
            @Valid @NotNull AccountRequest request) {
        var author = seen(id, Seen.of(ifMatch));
        requireFree(request.account(), id);
        var before = author.fields();
        author.signsAs(Optional.of(request.account()));
        return kept(author, Action.AUTHOR_LINKED, Optional.of("linked to the account " + request.account()), before);
    }

    @DELETE
    @Path("{id}/account")
    @RolesAllowed(Role.PUBLISHER)
    @Transactional
    @Operation(summary = "Takes the account from an author", description = "What was signed stays signed.")
    public EditedAuthorView unlink(
            @PathParam("id") @Parameter(description = "The author's id.") String id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) Optional<String> ifMatch) {
        var author = seen(id, Seen.of(ifMatch));
        var before = author.fields();
        author.signsAs(Optional.empty());
        return kept(author, Action.AUTHOR_LINKED, Optional.of("linked to no account"), before);
    }

    private EditedAuthorView kept(Author author, Action action, Optional<String> comment, Map<String, String> before) {
        Saving.keep(entities, author);
        trail.add(Deed.of(action, account.subject(), comment), author, before);
        return EditedAuthorView.from(author);
    }

    private Author seen(String id, Seen seen) {
        var author = locked(id).orElseThrow(() -> missing(id));
        seen.require(author.version());
        return author;
    }

    private Optional<Author> locked(String id) {
        return Optional.ofNullable(entities.find(Author.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Else the name below pages that were signed would be anyone's to change. */
    private void requireOwn(String signer) {
        if (!signer.equals(account.subject())) {
            throw Problems.conflict("Somebody signs pages as this author. They change the profile themselves, or a"
                    + " publisher takes the account from it first.");
        }
    }

    private void requireFree(String subject, String id) {
        entities.createQuery("from Author where account = :account and id <> :id", Author.class)
                .setParameter("account", subject)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    throw Problems.conflict("The account signs as '" + other.id() + "'.");
                });
    }

    private static RuntimeException missing(String id) {
        return Problems.notFound("There is no author '" + id + "'.");
    }
}
