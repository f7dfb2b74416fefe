package health.charley.history.share;

import health.charley.history.document.MediaTypes;
import health.charley.history.document.Reports;
import health.charley.history.fhir.ReportBundle;
import health.charley.history.print.ReportPdf;
import health.charley.history.report.Report;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** What a link opens, for whoever holds it. */
@Path("/api/history/v1/shared")
@PermitAll
@Tag(name = "Sharing", description = "Links by which somebody without an account reads one assessment.")
public class VisitResource {
    private final Visits visits;
    private final Reports reports;

    VisitResource(Visits visits, Reports reports) {
        this.visits = visits;
        this.reports = reports;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Content-Disposition", value = MediaTypes.AS_JSON_FILE)
    @Operation(
            summary = "Open a link",
            description = "Gives the assessment as a document: JSON, a FHIR R4 document Bundle or a tagged"
                    + " PDF, by the header Accept. Each answer is one view. It changes nothing else; it is"
                    + " a POST so that the token is in no address.")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Report.class)),
                @Content(mediaType = MediaTypes.FHIR, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = MediaTypes.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "403",
            description =
                    "The link needs its PIN, or this one is wrong. The fifth wrong one locks it for good, and is answered with"
                            + " the type `urn:charley:problem:locked`.")
    @APIResponse(
            responseCode = "404",
            description = "The link is unknown, past its time, used up, locked or revoked: nobody is told which.")
    @APIResponse(responseCode = "406", description = "None of the three is accepted.")
    @APIResponse(responseCode = "500", description = Reports.DAMAGED_OR_NO_DOCUMENT)
    public Report json(@Valid @NotNull OpenShareRequest request, @Context HttpHeaders headers) {
        MediaTypes.requireJson(headers);
        return document(request, Function.identity());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaTypes.FHIR_IF_ASKED_FOR)
    @ResponseHeader(name = "Content-Disposition", value = MediaTypes.AS_FHIR_FILE)
    @Operation(hidden = true)
    public String fhir(@Valid @NotNull OpenShareRequest request) {
        return document(request, ReportBundle::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaTypes.PDF_IF_ASKED_FOR)
    @ResponseHeader(name = "Content-Disposition", value = MediaTypes.AS_PDF_FILE)
    @Operation(hidden = true)
    public byte[] pdf(@Valid @NotNull OpenShareRequest request) {
        return document(request, ReportPdf::of);
    }

    private <T> T document(OpenShareRequest request, Function<Report, T> form) {
        return reports.document(visits.open(new Token(request.token()), Optional.ofNullable(request.pin())), form);
    }
}
