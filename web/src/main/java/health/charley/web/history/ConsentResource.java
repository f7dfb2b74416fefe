package health.charley.web.history;

import health.charley.web.WebConfig;
import health.charley.web.cookie.JustDone;
import health.charley.web.history.HistoryPages.ConsentPage;
import health.charley.web.html.Html;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.quiz.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
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
        return new ConsentPage(consenting.read(), config.consentUrl(), done.takeAt(PATH), Optional.empty());
    }

    /**
     * Goes on with what asked for the consent: with the form that waited for it, which the browser sends on as it is (307), or
     * with saving a result.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(MultivaluedMap<String, String> answer) {
        var held = HeldForm.in(answer);
        try {
            consenting.give(answer.getFirst("version"));
        } catch (RefusedException refused) {
            return askedAgain(refused, held);
        }
        return held.map(form ->
                        Response.temporaryRedirect(URI.create(form.path())).build())
                .orElseGet(() -> Redirect.to("/history/save"));
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw() {
        consenting.withdraw();
        done.tellAt(PATH);
        return Redirect.to(PATH);
    }

    private Response askedAgain(RefusedException refused, Optional<HeldForm> held) {
        if (!ASKED_AGAIN.contains(refused.status())) {
            throw refused;
        }
        return held.isEmpty()
                ? Redirect.to(PATH)
                : Response.status(Response.Status.CONFLICT)
                        .type(Html.TYPE)
                        .entity(new ConsentPage(consenting.read(), config.consentUrl(), false, held).render())
                        .build();
    }
}
