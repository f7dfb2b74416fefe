package health.charley.web.desk;

import health.charley.web.desk.DeskForm.Field;
import health.charley.web.desk.SitePages.FilesPage;
import health.charley.web.desk.SitePages.ImportPage;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** All content as one archive, out and in. */
@Path("/desk/files")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class FilesResource {
    private static final String ARCHIVE = "archive";
    private static final String ACCEPT = "accept-reviews";
    private static final String REHEARSE = "rehearse";
    private static final String TAKE_OVER = "take-over";
    private static final DeskForm EMPTY = DeskForm.of(
            Field.called(ARCHIVE, "Archive"),
            Field.called(ACCEPT, "I answer for the clinical reviews that the files speak of"));

    private final Desk desk;
    private final FilesClient files;

    FilesResource(Desk desk, @RestClient FilesClient files) {
        this.desk = desk;
        this.files = files;
    }

    @GET
    public TemplateInstance show() {
        desk.requireWorker();
        return new FilesPage(EMPTY);
    }

    @GET
    @Path("content.zip")
    public Response download() {
        byte[] archive = desk.ask(Role.PUBLISHER, files::export);
        return Response.ok(archive, FilesClient.ARCHIVE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"charley-content.zip\"")
                .build();
    }

    /** The report is shown at once: sending the same archive again by reloading changes nothing more. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @RestForm(ARCHIVE) FileUpload archive, @RestForm(ACCEPT) String accept, @RestForm("step") String step) {
        DeskForm form = EMPTY.saying(Map.of(ACCEPT, Objects.requireNonNullElse(accept, "")));
        if (archive == null || archive.size() == 0) {
            return Refusals.page(400, new FilesPage(form.wrong(ARCHIVE, "Choose the archive.")));
        }
        if (!REHEARSE.equals(step) && !TAKE_OVER.equals(step)) {
            return Refusals.page(
                    400, new FilesPage(form.wrong(ARCHIVE, "Choose whether to try the import or to do it.")));
        }
        return new SentForm(form, ARCHIVE, "/desk/files")
                .reply(() -> taken(archive, form, REHEARSE.equals(step)), FilesPage::new);
    }

    private Response taken(FileUpload archive, DeskForm form, boolean rehearsal) {
        boolean acceptReviews = form.at(ACCEPT).says(DeskForm.YES);
        try {
            var report = desk.ask(
                    Role.PUBLISHER,
                    bearer -> files.take(
                            bearer,
                            rehearsal,
                            acceptReviews,
                            archive.uploadedFile().toFile()));
            return Refusals.page(200, new ImportPage(report));
        } catch (DeskRefusedException refused) {
            if (refused.fileObjections().isEmpty()) {
                throw refused;
            }
            return Refusals.page(refused.status(), new ImportPage(ImportReportView.stopped(refused.fileObjections())));
        }
    }
}
