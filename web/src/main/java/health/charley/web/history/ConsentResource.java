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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
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
        return held.map(ConsentResource::sentOn).orElseGet(() -> Redirect.to("/history/save"));
    }

    /** By its path alone: a form does not follow to another scheme, which a proxy may hide from us. */
    private static Response sentOn(HeldForm form) {
        return Response.status(Response.Status.TEMPORARY_REDIRECT)
                .header(HttpHeaders.LOCATION, form.path())
                .build();
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw() {
        consenting.withdraw();
        done.tellAt(PATH);
        return Redirect.to(PATH);
    }

    /** A form that waits is sent on where nothing is left to agree to: it was done on another page, or is asked no more. */
    private Response askedAgain(RefusedException refused, Optional<HeldForm> held) {
        if (!ASKED_AGAIN.contains(refused.status())) {
            throw refused;
        }
        if (held.isEmpty()) {
            return Redirect.to(PATH);
        }
        var asked = consenting.read();
        return asked.canBeGiven() ? askedFor(asked, held) : sentOn(held.get());
    }

    private Response askedFor(ConsentView asked, Optional<HeldForm> held) {
        return Response.status(Response.Status.CONFLICT)
                .type(Html.TYPE)
                .entity(new ConsentPage(asked, config.consentUrl(), false, held).render())
                .build();
    }
}
