package health.charley.web.history;

import health.charley.web.WebConfig;
import health.charley.web.history.HistoryPages.ConsentPage;
import health.charley.web.html.Html;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.quiz.Redirect;
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

/** Agreeing to have results saved, where the deployment asks for that, and withdrawing it. */
@Path("/history/consent")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ConsentResource {
    private static final String PATH = "/history/consent";

    /** No version, and not the one that is asked for now. */
    private static final Set<Integer> ASKED_AGAIN = Set.of(400, 409);

    private final Consenting consenting;
    private final WebConfig config;

    ConsentResource(Consenting consenting, WebConfig config) {
        this.consenting = consenting;
        this.config = config;
    }

    @GET
    public Response show() {
        ConsentView consent = consenting.read();
        if (consent.asked().isEmpty()) {
            return Redirect.to("/history");
        }
        var page = new ConsentPage(consent.asked(), consent.isGiven(), config.consentUrl());
        return Response.ok(page.render()).type(Html.TYPE).build();
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
        return Redirect.to(PATH);
    }

    private static Response askedAgain(RefusedException refused) {
        if (!ASKED_AGAIN.contains(refused.status())) {
            throw refused;
        }
        return Redirect.to(PATH);
    }
}
