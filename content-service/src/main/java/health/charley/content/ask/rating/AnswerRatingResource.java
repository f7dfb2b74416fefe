package health.charley.content.ask.rating;

import health.charley.edge.problem.ProblemView;
import health.charley.edge.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ratings of answers, open to everyone who got one. */
@Path("/api/content/v1/answer-ratings")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Answers", description = "Pages asked in people's own words.")
@PermitAll
public class AnswerRatingResource {
    private final RatingTokens tokens;
    private final RatingRepository ratings;

    AnswerRatingResource(RatingTokens tokens, RatingRepository ratings) {
        this.tokens = tokens;
        this.ratings = ratings;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Rates an answer",
            description =
                    "Once for each answer. Kept are the page's revision, what was quoted and the rating: not the question, not"
                            + " who asked, not when.")
    @APIResponse(responseCode = "204", description = "The rating is kept.")
    @APIResponse(
            responseCode = "409",
            description = "This answer was rated before.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemView.class)))
    public void rate(@Valid @NotNull(message = "Say which answer was helpful or not.") RatingRequest request) {
        var token = tokens.read(request.token())
                .orElseThrow(() -> Problems.badRequest("#/token", "This answer can't be rated, or no longer."));
        if (!ratings.add(token.id(), RatedAnswer.read(token.subject()), request.helpful())) {
            throw Problems.conflict("This answer was rated before.");
        }
    }
}
