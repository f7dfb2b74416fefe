package health.charley.history.document;

import health.charley.edge.problem.Problems;
import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.assessment.KeptAssessments;
import health.charley.history.fhir.ReportBundle;
import health.charley.history.id.UuidV7;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.SignedIn;
import health.charley.history.print.ReportPdf;
import health.charley.history.report.Report;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** One of the signed-in person's assessments as a document for a clinician. */
@Path("/api/history/v1/assessments/{id}/document")
@Authenticated
@Tag(name = "Documents", description = "Assessments to hand over to a clinician.")
public class DocumentResource {
    private static final String DESCRIPTION =
            "Care level, red flags, what was reported and denied, leading causes with their numbers, all answers. As JSON,"
                    + " as a FHIR R4 document Bundle or as a tagged PDF, by the header Accept. Without triage's words, questions"
                    + " and answers have their ids. It is not a diagnosis.";

    private final SignedIn signedIn;
    private final OwnerTransaction transaction;
    private final KeptAssessments assessments;
    private final Reports reports;
    private final AccessLog log;

    DocumentResource(
            SignedIn signedIn,
            OwnerTransaction transaction,
            KeptAssessments assessments,
            Reports reports,
            AccessLog log) {
        this.signedIn = signedIn;
        this.transaction = transaction;
        this.assessments = assessments;
        this.reports = reports;
        this.log = log;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Content-Disposition", value = MediaTypes.AS_JSON_FILE)
    @Operation(summary = "Read an assessment as a document", description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Report.class)),
                @Content(mediaType = MediaTypes.FHIR, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = MediaTypes.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "406", description = "None of the three is accepted.")
    @APIResponse(responseCode = "500", description = Reports.DAMAGED_OR_NO_DOCUMENT)
    public Report json(
            @PathParam("id")
                    @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID)
                    @Parameter(description = "The assessment's id.")
                    String id,
            @Context HttpHeaders headers) {
        MediaTypes.requireJson(headers);
        return document(id, Function.identity());
    }

    @GET
    @Produces(MediaTypes.FHIR_IF_ASKED_FOR)
    @ResponseHeader(name = "Content-Disposition", value = MediaTypes.AS_FHIR_FILE)
    @Operation(hidden = true)
    public String fhir(@PathParam("id") @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID) String id) {
        return document(id, ReportBundle::of);
    }

    @GET
    @Produces(MediaTypes.PDF_IF_ASKED_FOR)
    @ResponseHeader(name = "Content-Disposition", value = MediaTypes.AS_PDF_FILE)
    @Operation(hidden = true)
    public byte[] pdf(@PathParam("id") @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID) String id) {
        return document(id, ReportPdf::of);
    }

    private <T> T document(String id, Function<Report, T> form) {
        var owner = signedIn.owner();
        var assessment = UUID.fromString(id);
        return transaction
                .change(
                        owner,
                        dataKey -> assessments
                                .receipt(owner, dataKey, assessment)
                                .map(receipt -> {
                                    log.note(owner, Access.DOCUMENT_READ, assessment);
                                    return receipt;
                                }))
                .flatMap(found -> found)
                .map(receipt -> reports.document(receipt, form))
                .orElseThrow(() -> Problems.notFound("There is no such assessment."));
    }
}
