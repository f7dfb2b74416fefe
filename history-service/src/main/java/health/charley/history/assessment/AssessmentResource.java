package health.charley.history.assessment;

import health.charley.edge.problem.ProblemView;
import health.charley.edge.problem.Problems;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.receipt.KeysUnavailableException;
import health.charley.history.receipt.Receipt;
import health.charley.history.receipt.ReceiptRefusedException;
import health.charley.history.receipt.ReceiptVerifier;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The signed-in person's saved assessments. Somebody else's do not exist here. */
@Path(AssessmentResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Assessments", description = "The signed-in person's saved assessments.")
public class AssessmentResource {
    static final String PATH = "/api/history/v1/assessments";

    private static final String UUID_7 = "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$";
    private static final String ID = "The assessment's id, a UUIDv7 in lower case.";
    private static final String NOT_AN_ID = "An assessment's id is a UUIDv7 in lower case.";

    private final ReceiptVerifier receipts;
    private final OwnerTransaction transaction;
    private final AssessmentShelf shelf;
    private final AssessmentRepository assessments;
    private final JsonWebToken token;

    AssessmentResource(
            ReceiptVerifier receipts,
            OwnerTransaction transaction,
            AssessmentShelf shelf,
            AssessmentRepository assessments,
            JsonWebToken token) {
        this.receipts = receipts;
        this.transaction = transaction;
        this.shelf = shelf;
        this.assessments = assessments;
        this.token = token;
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save an assessment",
            description =
                    "Saves the assessment of a receipt under the receipt's own id. Sent again, it changes nothing. "
                            + "Other accounts may save the same receipt; each has its own copy.")
    @APIResponse(
            responseCode = "201",
            description = "It is saved.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where it is.",
                            schema = @Schema(implementation = URI.class)),
            content = @Content(schema = @Schema(implementation = AssessmentItemView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was saved before, with this receipt.",
            content = @Content(schema = @Schema(implementation = AssessmentItemView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Another receipt is saved under this id.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemView.class)))
    public RestResponse<AssessmentItemView> save(
            @PathParam("id") @Pattern(regexp = UUID_7, message = NOT_AN_ID) @Parameter(description = ID) String id,
            @Valid @NotNull SaveAssessmentRequest request) {
        var receipt = verified(request.receipt(), UUID.fromString(id));
        var saved = shelf.save(owner(), receipt);
        return saved.fold(
                assessment -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, item(assessment))
                        .location(URI.create(PATH + "/" + id))
                        .build(),
                assessment -> RestResponse.ok(item(assessment)),
                () -> {
                    throw Problems.conflict("Another receipt is saved under this id.");
                });
    }

    @GET
    @Operation(summary = "List the saved assessments", description = "Newest first, a part at a time.")
    @APIResponse(responseCode = "200", description = "A part of the list.")
    public AssessmentListView list(
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "The most items to give.")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "The `next` of the part before; none for the first part.")
                    String cursor) {
        return AssessmentListView.from(page(cursor, limit + 1), limit);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a saved assessment",
            description = "With the person, the answers, the result and the receipt.")
    @APIResponse(responseCode = "200", description = "The assessment.")
    public AssessmentView read(
            @PathParam("id") @Pattern(regexp = UUID_7, message = NOT_AN_ID) @Parameter(description = ID) String id) {
        var owner = owner();
        return transaction
                .call(owner, () -> assessments.find(owner, UUID.fromString(id)))
                .map(AssessmentView::from)
                .orElseThrow(AssessmentResource::notFound);
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Operation(
            summary = "Erase a saved assessment",
            description = "It is gone at once and can't be brought back from here.")
    @APIResponse(responseCode = "204", description = "It is erased.")
    public void erase(
            @PathParam("id") @Pattern(regexp = UUID_7, message = NOT_AN_ID) @Parameter(description = ID) String id) {
        var owner = owner();
        if (!transaction.call(owner, () -> assessments.erase(owner, UUID.fromString(id)))) {
            throw notFound();
        }
    }

    private Receipt verified(String receipt, UUID id) {
        try {
            return receipts.verify(receipt, id);
        } catch (ReceiptRefusedException refused) {
            throw Problems.badRequest("#/receipt", refused.getMessage());
        } catch (KeysUnavailableException unavailable) {
            throw Problems.unavailable(unavailable.retryAfter(), unavailable.getMessage());
        }
    }

    private List<AssessmentItem> page(String cursor, int count) {
        var owner = owner();
        if (cursor == null) {
            return transaction.call(owner, () -> assessments.newest(owner, count));
        }
        var last = AssessmentCursor.decode(cursor)
                .orElseThrow(() -> Problems.badParameter("cursor", "The cursor is not one that this list gave out."));
        return transaction.call(owner, () -> assessments.following(owner, last, count));
    }

    private Owner owner() {
        return Owner.of(token.getIssuer(), token.getSubject());
    }

    private static AssessmentItemView item(Assessment assessment) {
        return AssessmentItemView.from(AssessmentItem.of(assessment));
    }

    // The same words for one that is somebody else's: that it exists is nobody's business.
    private static HttpProblem notFound() {
        return Problems.notFound("There is no such assessment.");
    }
}
