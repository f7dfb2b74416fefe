package health.charley.web.history;

import health.charley.web.WebConfig;
import health.charley.web.cookie.JustDone;
import health.charley.web.history.HistoryPages.ConsentPage;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.quiz.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** What a person agreed to: read, given where the deployment asks for it, and withdrawn. */
@Path("/history/consent")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ConsentResource {
    private static final String PATH = "/history/consent";

    /** No version, and not the one that is asked for now. */
    private static final Set<Integer> ASKED_AGAIN = Set.of(400, 409);

    private final Consenting consenting;
    private final WebConfig config;
    private final JustDone done;

    ConsentResource(Consenting consenting, WebConfig config, JustDone done) {
        this.consenting = consenting;
        this.config = config;
        this.done = done;
    }

    @GET
    public TemplateInstance show() {
        return new ConsentPage(consenting.read(), config.consentUrl(), done.takeAt(PATH));
    }

    /** Goes on with saving, if that is what asked for the consent. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(@FormParam("version") String version) {
        try {
            consenting.give(version);
        } catch (RefusedException refused) {
            return askedAgain(refused);
        }
        return Redirect.to("/history/save");
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw() {
        consenting.withdraw();
        done.tellAt(PATH);
        return Redirect.to(PATH);
    }

    private static Response askedAgain(RefusedException refused) {
        if (!ASKED_AGAIN.contains(refused.status())) {
            throw refused;
        }
        return Redirect.to(PATH);
    }
}
