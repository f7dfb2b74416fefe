package health.charley.content.worklist;

import health.charley.content.desk.ListParameters;
import health.charley.content.desk.Place;
import health.charley.content.desk.Role;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.Page;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Revision;
import health.charley.content.vote.VoteBoard;
import health.charley.content.worklist.WorkListView.WorkItemView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for an editor. */
@Path("/api/content/v1/work-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work lists", description = "Live pages that wait for an editor, each with why.")
@RolesAllowed({Role.EDITOR, Role.MEDICAL_REVIEWER, Role.PUBLISHER})
public class WorkListResource {
    /** So many pages are looked at for one part of a list: it takes seconds, and there is a next part. */
    private static final int MOST_LOOKED_AT = 500;

    private static final int READ_AT_ONCE = 100;

    private final PageRepository pages;
    private final DisagreementConcerns disagreements;
    private final BrokenLinks links;
    private final VoteBoard votes;
    private final WorkListConfig config;
    private final Clock clock;

    WorkListResource(
            PageRepository pages,
            DisagreementConcerns disagreements,
            BrokenLinks links,
            VoteBoard votes,
            WorkListConfig config,
            Clock clock) {
        this.pages = pages;
        this.disagreements = disagreements;
        this.links = links;
        this.votes = votes;
        this.config = config;
        this.clock = clock;
    }

    @GET
    @Path("review-due")
    @Transactional
    @Operation(summary = "Lists pages whose next review is due, the longest due first")
    public WorkListView reviewDue(
            @QueryParam("days")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(365)
                    @Parameter(description = "Those that become due within so many days as well.")
                    int days,
            @Valid @BeanParam ListParameters list) {
        var after = DueCursor.parse(Optional.ofNullable(list.cursor));
        var until = LocalDate.now(clock).plusDays(days);
        var found = pages.reviewDue(until, after.day(), after.id(), list.oneMore());
        var items = found.stream().limit(list.limit).map(WorkListResource::due).toList();
        return new WorkListView(items, DueCursor.next(found, list.limit));
    }

    @GET
    @Path("not-helpful")
    @Transactional
    @Operation(summary = "Lists the pages that helped the fewest, those with the most such votes first")
    public WorkListView notHelpful(
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "How many to return at most; there are no further parts.")
                    int limit) {
        var items = votes.mostUnhelpful(limit).stream()
                .map(WorkListResource::unhelpful)
                .toList();
        return new WorkListView(items, null);
    }

    @GET
    @Path("{list}")
    @Transactional
    @Operation(
            summary = "Goes through the live pages and lists those that wait for something",
            description =
                    "`citations`: a work was corrected, retracted or replaced. `broken-links`: a link within the site"
                            + " leads nowhere. `disagreements`: the page and triage differ, or"
                            + " could not be compared. `readability`: harder to read than"
                            + " the target.")
    public WorkListView list(@PathParam("list") WorkList name, @Valid @BeanParam ListParameters list) {
        var items = new ArrayList<WorkItemView>();
        var place = list.afterNumber(0);
        for (var lookedAt = 0; lookedAt < MOST_LOOKED_AT; lookedAt += READ_AT_ONCE) {
            var some = pages.publishedAfter(place, READ_AT_ONCE);
            for (var page : some) {
                item(name, page).ifPresent(items::add);
                place = page.id();
                if (items.size() == list.limit) {
                    return new WorkListView(items, next(place));
                }
            }
            if (some.size() < READ_AT_ONCE) {
                return new WorkListView(items, null);
            }
        }
        return new WorkListView(items, next(place));
    }

    /** The cursor behind a page; null when no page follows. */
    private String next(long place) {
        return pages.publishedAfter(place, 1).isEmpty() ? null : Place.word(place);
    }

    private Optional<WorkItemView> item(WorkList list, Page page) {
        var live = page.live().orElseThrow();
        return Optional.of(concerns(list, page, live))
                .filter(concerns -> !concerns.isEmpty())
                .map(concerns -> WorkItemView.from(page, live, concerns));
    }

    private List<Concern> concerns(WorkList list, Page page, Revision live) {
        return switch (list) {
            case CITATIONS -> CitationConcerns.of(live);
            case BROKEN_LINKS ->
                links.of(RevisionReading.of(live)).stream()
                        .map(BrokenLink::concern)
                        .toList();
            case DISAGREEMENTS -> disagreements.of(live);
            case READABILITY -> ReadabilityConcerns.of(live, config.readingAge());
        };
    }

    private static WorkItemView unhelpful(VoteBoard.Unhelpful votes) {
        var sentence = votes.notHelpful() + " of " + votes.all() + " votes say that the page did not help.";
        var live = votes.page().live().orElseThrow();
        return WorkItemView.from(votes.page(), live, List.of(new Concern("votes", sentence)));
    }

    private static WorkItemView due(Page page) {
        var live = page.live().orElseThrow();
        var day = live.dates().nextReview();
        return WorkItemView.from(page, live, List.of(new Concern("nextReview", "The review is due on " + day + ".")));
    }
}
