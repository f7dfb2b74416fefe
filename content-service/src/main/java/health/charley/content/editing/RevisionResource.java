package health.charley.content.editing;

import health.charley.content.desk.ListParameters;
import health.charley.content.desk.PageParameters;
import health.charley.content.desk.Role;
import health.charley.content.page.Page;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Revision;
import health.charley.content.page.RevisionRepository;
import health.charley.edge.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a page said at any time, what parts two of its revisions, and what reviewers said. */
@Path(EditedPageResource.PATH + "/{kind}/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editing", description = "Pages as editors see them.")
@RolesAllowed({Role.EDITOR, Role.MEDICAL_REVIEWER, Role.PUBLISHER})
public class RevisionResource {
    private final PageRepository pages;
    private final RevisionRepository revisions;
    private final ReviewCommentRepository comments;

    RevisionResource(PageRepository pages, RevisionRepository revisions, ReviewCommentRepository comments) {
        this.pages = pages;
        this.revisions = revisions;
        this.comments = comments;
    }

    @GET
    @Path("revisions")
    @Transactional
    @Operation(summary = "Lists the revisions of a page, newest first")
    public RevisionListView revisions(@BeanParam PageParameters asked, @Valid @BeanParam ListParameters list) {
        var found = revisions.before(page(asked), list.afterNumber(Integer.MAX_VALUE), list.oneMore());
        return RevisionListView.from(found, list.limit);
    }

    @GET
    @Path("revisions/{number}")
    @Transactional
    @Operation(summary = "Returns a revision, whole")
    public RevisionView revision(
            @BeanParam PageParameters asked,
            @PathParam("number") @Parameter(description = "The number of the revision.", example = "1") int number,
            @QueryParam("marked") @DefaultValue("false") @Parameter(description = EditedPageResource.MARKED)
                    boolean marked) {
        return revisions
                .at(page(asked), number)
                .map(revision -> RevisionView.from(revision, marked))
                .orElseThrow(() -> Problems.notFound("The page has no revision " + number + "."));
    }

    @GET
    @Path("comparison")
    @Transactional
    @Operation(
            summary = "Compares two revisions word by word",
            description = "Field by field and section by section; what is the same in both is left out.")
    public ComparisonView comparison(
            @BeanParam PageParameters asked,
            @QueryParam("from") @NotNull @Parameter(description = "The number of the earlier text.", example = "1")
                    Integer from,
            @QueryParam("to") @NotNull @Parameter(description = "The number of the later text.", example = "2")
                    Integer to) {
        var page = page(asked);
        return Comparison.of(named(page, "from", from), named(page, "to", to));
    }

    @GET
    @Path("comments")
    @Transactional
    @Operation(summary = "Lists what reviewers said to a page, newest first")
    public CommentListView comments(@BeanParam PageParameters asked, @Valid @BeanParam ListParameters list) {
        var found = comments.before(page(asked), list.afterNumber(Long.MAX_VALUE), list.oneMore());
        return CommentListView.from(found, list.limit);
    }

    private Page page(PageParameters asked) {
        return pages.at(asked.address()).orElseThrow(() -> Desk.missing(asked.address()));
    }

    private Revision named(Page page, String parameter, int number) {
        return revisions
                .at(page, number)
                .orElseThrow(() -> Problems.badParameter(parameter, "The page has no revision " + number + "."));
    }
}
