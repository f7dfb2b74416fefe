package health.charley.web.signin;

import health.charley.web.quiz.Redirect;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The way in: being asked for this page is what sends a person to the provider. */
@Path("/sign-in")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SignInResource {
    @CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FailedPage() implements TemplateInstance {}

    @GET
    public Response signIn() {
        return Redirect.to("/history");
    }

    /** Where the provider sends people back to; the library takes the code and goes on to the page asked for. */
    @GET
    @Path("return")
    public Response back() {
        return Redirect.to("/history");
    }

    /** Where people land who cancelled at the provider, or whom it refused. */
    @GET
    @Path("failed")
    @PermitAll
    public TemplateInstance failed() {
        return new FailedPage();
    }
}
