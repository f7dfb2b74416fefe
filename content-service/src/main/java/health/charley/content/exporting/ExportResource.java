package health.charley.content.exporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** All published content as files. */
@Path("/api/content/v1/export")
@Tag(name = "In and out", description = "All content as files, and word of what is published.")
public class ExportResource {
    private final ContentExport export;

    ExportResource(ContentExport export) {
        this.export = export;
    }

    @GET
    @Produces("application/zip")
    @RolesAllowed("publisher")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"charley-content.zip\"")
    @Operation(
            summary = "Export all content",
            description =
                    "A zip archive of every published page, author and citation as of one moment, in the layout that"
                            + " the import reads: `articles/{slug}.md`, `causes/{condition}.md` (with `.{language}` before"
                            + " `.md` unless in en-US), `authors/{id}.md`, `citations.yaml`, `redirects.yaml`,"
                            + " `synonyms.yaml`. The same"
                            + " content always makes the same bytes. A link to a page that is not published is left out,"
                            + " and so is a translation of one.")
    @APIResponse(
            responseCode = "200",
            description = "The archive.",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] all() {
        return export.archive();
    }
}
