package health.charley.web.rights;

import health.charley.web.quiz.Redirect;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** All that is kept of a person: taken along, looked through, erased. */
@Path("/history/everything")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RightsResource {
    private final Rights rights;

    RightsResource(Rights rights) {
        this.rights = rights;
    }

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EverythingPage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErasePage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErasedPage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccessesPage(AccessListView accesses) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return new EverythingPage();
    }

    /** Whole or not at all: an archive of which a part is missing must not pass for one. */
    @GET
    @Path("charley.zip")
    public Response export() {
        return Response.ok(rights.export(), RightsClient.ARCHIVE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"charley.zip\"")
                .build();
    }

    @GET
    @Path("accesses")
    public TemplateInstance accesses(@QueryParam("cursor") String cursor) {
        return new AccessesPage(rights.accesses(cursor));
    }

    @GET
    @Path("erase")
    public TemplateInstance confirm() {
        return new ErasePage();
    }

    @POST
    @Path("erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase() {
        rights.erase();
        return Redirect.to("/history/everything/erased");
    }

    @GET
    @Path("erased")
    public TemplateInstance erased() {
        return new ErasedPage();
    }
}
