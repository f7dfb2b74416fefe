package health.charley.content.importing;

import health.charley.content.desk.Account;
import health.charley.content.manuscript.BrokenContentException;
import health.charley.edge.problem.InputError;
import health.charley.edge.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Content that a publisher sends as files. */
@Path(ImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "In and out", description = "All content as files, and word of what is published.")
public class ImportResource {
    static final String PATH = "/api/content/v1/imports";

    private static final Logger LOG = Logger.getLogger(ImportResource.class);
    private static final Duration ANOTHER_IMPORT = Duration.ofSeconds(30);

    private final ContentImporter importer;
    private final ImportCheck check;
    private final SaveBounds bounds;
    private final ArchiveConfig config;
    private final Account account;

    ImportResource(
            ContentImporter importer, ImportCheck check, SaveBounds bounds, ArchiveConfig config, Account account) {
        this.importer = importer;
        this.check = check;
        this.bounds = bounds;
        this.config = config;
        this.account = account;
    }

    @POST
    @Consumes("application/zip")
    @RolesAllowed("publisher")
    @Operation(
            summary = "Import content files",
            description = "Takes a zip archive in the layout of the export and publishes every page that reads"
                    + " otherwise than its file, all or none. The archive is whole: it holds the authors,"
                    + " the citations and every page that its pages link to. A page that no file has stays"
                    + " as it is. What is imported needs no sign-off here, but passes the checks of every"
                    + " publication and keeps to the bounds of what is saved: a page without a red flag"
                    + " that belongs on it stops the import.")
    @APIResponse(
            responseCode = "200",
            description = "What was done, or in a rehearsal what would be.",
            content = @Content(schema = @Schema(implementation = ImportReportView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The checks stop files of it, or somebody changed meanwhile what it replaces; nothing was taken over.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = RefusedImportView.class)))
    public ImportReportView run(
            @RequestBody(
                            description = "The archive.",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/zip",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] archive,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Whether to say what would be done and to do nothing.")
                    boolean dryRun,
            @QueryParam("acceptReviews")
                    @DefaultValue("false")
                    @Parameter(
                            description =
                                    "Whether to take over that pages are clinically reviewed, as their files say, and"
                                            + " translations as they are; the importer answers for it. Else such a page, and one"
                                            + " that is not all translated, stops the import. For whoever signs here nobody else"
                                            + " answers: a page or a call-out in their name is taken over only as they signed it.")
                    boolean acceptReviews) {
        try {
            var content = read(archive);
            var rehearsed = importer.rehearseFor(account.subject(), content);
            var objections = check.objections(content, rehearsed, account.subject(), acceptReviews);
            return dryRun ? ImportReportView.rehearsed(rehearsed, objections) : run(content, rehearsed, objections);
        } catch (BrokenContentException broken) {
            throw Problems.badRequest(broken.faults().stream()
                    .map(fault -> InputError.at("#", fault))
                    .toList());
        } catch (ImportBusyException busy) {
            throw Problems.unavailable(ANOTHER_IMPORT, busy.getMessage());
        } catch (ChangedMeanwhileException changed) {
            throw Problems.conflict(changed.getMessage());
        }
    }

    private ImportReportView run(ContentSet content, ImportReport rehearsed, List<ImportObjectionView> objections) {
        if (objections.stream().anyMatch(ImportObjectionView::blocks)) {
            throw RefusedImportView.because(objections);
        }
        var report = importer.runFor(account.subject(), content, rehearsed.replaced());
        LOG.infof("Content import on request: %s", report);
        return ImportReportView.done(report, objections);
    }

    private ContentSet read(byte[] archive) {
        try (var folder = ScratchFolder.make()) {
            ContentArchive.unpack(archive, folder.path(), config);
            return bounds.read(folder.path());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
