package health.charley.content.story;

import health.charley.content.page.PageAddress;
import health.charley.content.redirect.Moved;
import health.charley.content.throttle.ClientAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The stories of an article, open to everyone. */
@Path("/api/content/v1/articles/{slug}/stories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stories")
@PermitAll
public class ArticleStoryResource {
    private final PublishedStories stories;
    private final StoryIntake intake;
    private final StoryLimits limits;
    private final ClientAddress client;

    ArticleStoryResource(PublishedStories stories, StoryIntake intake, StoryLimits limits, ClientAddress client) {
        this.stories = stories;
        this.intake = intake;
        this.limits = limits;
        this.client = client;
    }

    @GET
    @Operation(summary = "Lists the stories of an article, newest first")
    @APIResponse(responseCode = "200", description = "A part of the stories.")
    @APIResponse(responseCode = "301", description = Moved.READ)
    public PublishedStoryListView stories(
            @PathParam("slug") @Parameter(description = "The article's slug.", example = "leg-cramps") String slug,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "How many to return at most.")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "The cursor that the part before gave as `next`.")
                    Optional<String> cursor) {
        return stories.of(PageAddress.article(slug), StoryCursor.parse(cursor), limit);
    }

    @GET
    @Path("form")
    @Operation(summary = "Hands out a form for a story of an article")
    @APIResponse(
            responseCode = "200",
            description = "A form, good for one story.",
            headers =
                    @Header(
                            name = "Cache-Control",
                            description = "`no-store`: each form is good for one story.",
                            schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "429", description = "So many forms were loaded from this address lately.")
    @APIResponse(responseCode = "301", description = Moved.READ)
    public StoryFormView form(
            @PathParam("slug") @Parameter(description = "The article's slug.", example = "leg-cramps") String slug) {
        limits.forms().count(client);
        return intake.form(PageAddress.article(slug));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            summary = "Sends a story of an article",
            description =
                    "No account is needed. A moderator reads the story before it is shown. The same story sent once more"
                            + " with the same form, as by a double click, is taken once and gets the same reply.")
    @APIResponse(
            responseCode = "202",
            description = "The story was taken.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubmittedStoryView.class)))
    @APIResponse(responseCode = "409", description = "This form was sent before with another story.")
    @APIResponse(
            responseCode = "429",
            description =
                    "The form was sent faster than a person types, so many stories came from this address lately, or so"
                            + " many of the page wait for a moderator.")
    @APIResponse(responseCode = "308", description = Moved.SENT)
    public SubmittedStoryView submit(
            @PathParam("slug") @Parameter(description = "The article's slug.", example = "leg-cramps") String slug,
            @Valid @NotNull SubmitStoryRequest request) {
        return limits.submissions().counting(client, () -> intake.submit(PageAddress.article(slug), request));
    }
}
