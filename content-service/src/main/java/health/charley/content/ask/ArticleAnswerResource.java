package health.charley.content.ask;

import health.charley.content.page.PageKind;
import health.charley.content.redirect.Moved;
import health.charley.edge.problem.ProblemView;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions to an article, open to everyone. */
@Path("/api/content/v1/articles/{slug}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Answers", description = "Pages asked in people's own words.")
@PermitAll
public class ArticleAnswerResource {
    private final Answering answering;

    ArticleAnswerResource(Answering answering) {
        this.answering = answering;
    }

    @POST
    @Operation(summary = "Asks an article", description = AnswerText.OPERATION)
    @APIResponse(responseCode = "200", description = "What the page says, or that it does not say.")
    @APIResponse(responseCode = "308", description = Moved.SENT)
    @APIResponse(
            responseCode = "429",
            description = AnswerText.TOO_MANY,
            headers =
                    @Header(
                            name = "Retry-After",
                            description = "Seconds to wait before trying again.",
                            schema = @Schema(implementation = Integer.class)),
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemView.class)))
    public AnswerView ask(
            @PathParam("slug") @Parameter(description = "The slug of the article.", example = "leg-cramps") String slug,
            @Valid @NotNull(message = "Ask something.") AskRequest request,
            @Context RoutingContext exchange) {
        return answering.answer(PageKind.ARTICLE, slug, request, exchange);
    }
}
