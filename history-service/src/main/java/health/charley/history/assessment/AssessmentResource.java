package health.charley.history.assessment;

import health.charley.edge.problem.ProblemView;
import health.charley.edge.problem.Problems;
import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.consent.ConsentMappers;
import health.charley.history.id.UuidV7;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.SignedIn;
import health.charley.history.paging.Listing;
import health.charley.history.paging.Part;
import health.charley.history.receipt.KeysUnavailableException;
import health.charley.history.receipt.Receipt;
import health.charley.history.receipt.ReceiptMappers;
import health.charley.history.receipt.ReceiptRefusedException;
import health.charley.history.receipt.ReceiptVerifier;
import health.charley.history.sealing.SealingMappers;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

    private static final String ID = "The assessment's id, a UUIDv7 in lower case.";
    private static final String NOT_AN_ID = "An assessment's id is a UUIDv7 in lower case.";

    private final ReceiptVerifier receipts;
    private final OwnerTransaction transaction;
    private final AssessmentShelf shelf;
    private final AccessLog log;
    private final AssessmentRepository assessments;
    private final SignedIn signedIn;

    AssessmentResource(
            ReceiptVerifier receipts,
            OwnerTransaction transaction,
            AssessmentShelf shelf,
            AccessLog log,
            AssessmentRepository assessments,
            SignedIn signedIn) {
        this.receipts = receipts;
        this.transaction = transaction;
        this.shelf = shelf;
        this.log = log;
        this.assessments = assessments;
        this.signedIn = signedIn;
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save an assessment",
            description =
                    "Saves the assessment of a receipt under the receipt's own id. Sent again, it changes nothing. "
                            + "A receipt belongs to the first account that saves it, until it is erased there.")
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
    @APIResponse(responseCode = "403", description = ConsentMappers.MISSING)
    @APIResponse(
            responseCode = "409",
            description =
                    "Another receipt is saved under this id, or this receipt in another account; or what is saved under this id"
                            + " is damaged, and is to be erased first.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemView.class)))
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED_KEY)
    public RestResponse<AssessmentItemView> save(
            @PathParam("id") @Pattern(regexp = UuidV7.FORM, message = NOT_AN_ID) @Parameter(description = ID) String id,
            @Valid @NotNull SaveAssessmentRequest request) {
        var receipt = verified(request.receipt(), UUID.fromString(id));
        var saved = shelf.save(signedIn.owner(), receipt);
        return saved.fold(
                now -> RestResponse.ResponseBuilder.create(
                                RestResponse.Status.CREATED, AssessmentItemView.from(now.assessment()))
                        .location(URI.create(PATH + "/" + id))
                        .build(),
                before -> RestResponse.ok(AssessmentItemView.from(before.assessment())),
                refused -> {
                    throw Problems.conflict(refused.because());
                });
    }

    @GET
    @Operation(
            summary = "List the saved assessments",
            description = "By the time they were made, newest first, a part at a time.")
    @APIResponse(responseCode = "200", description = "A part of the list.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED_KEY)
    public AssessmentListView list(@Valid @BeanParam AssessmentListParameters parameters) {
        var owner = signedIn.owner();
        var filter = parameters.filter();
        var found = transaction
                .change(owner, key -> {
                    log.note(owner, Access.LISTED);
                    return assessments.newest(owner, key, filter, parameters.oneMore());
                })
                .orElse(List.of());
        return AssessmentListView.from(Part.of(Listing.ASSESSMENTS, found, parameters.limit, Listed::id));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a saved assessment",
            description = "With the person, the answers, the result and the receipt.")
    @APIResponse(responseCode = "200", description = "The assessment.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED + " " + ReceiptMappers.UNREADABLE)
    public AssessmentView read(
            @PathParam("id") @Pattern(regexp = UuidV7.FORM, message = NOT_AN_ID) @Parameter(description = ID)
                    String id) {
        var owner = signedIn.owner();
        var assessment = UUID.fromString(id);
        return transaction
                .change(
                        owner,
                        key -> assessments.find(owner, assessment).map(found -> {
                            log.note(owner, Access.READ, assessment);
                            return AssessmentView.from(assessment, found.savedAt, found.openReceipt(key));
                        }))
                .flatMap(Function.identity())
                .orElseThrow(AssessmentResource::notFound);
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Operation(
            summary = "Erase a saved assessment",
            description =
                    "It is gone at once and can't be brought back from here. Its receipt can be saved anew, by anybody.")
    @APIResponse(responseCode = "204", description = "It is erased.")
    public void erase(
            @PathParam("id") @Pattern(regexp = UuidV7.FORM, message = NOT_AN_ID) @Parameter(description = ID)
                    String id) {
        if (!shelf.erase(signedIn.owner(), UUID.fromString(id))) {
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

    // The same words for one that is somebody else's: that it exists is nobody's business.
    private static HttpProblem notFound() {
        return Problems.notFound("There is no such assessment.");
    }
}
