package health.charley.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import health.charley.web.desk.DeskPages.HomePage;
import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import health.charley.web.quiz.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The way to all work: who somebody is here, the pages, the work lists; and a new page. */
@Path("/desk")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DeskResource {
    private static final int PAGES_A_PART = 50;

    private final Desk desk;
    private final Worker worker;

    DeskResource(Desk desk, Worker worker) {
        this.desk = desk;
        this.worker = worker;
    }

    @GET
    public TemplateInstance home(
            @QueryParam("stage") String stage, @QueryParam("kind") String kind, @QueryParam("cursor") String cursor) {
        return home(given(stage), given(kind), cursor, new FormErrors(List.of()));
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response create(@FormParam("kind") String kind, @FormParam("slug") String slug) {
        try {
            StateView made = desk.ask(bearer -> desk.client()
                    .create(
                            bearer,
                            Map.of("kind", given(kind), "slug", given(slug).strip())));
            return Redirect.to(made.address().part("manuscript"));
        } catch (DeskRefusedException refused) {
            if (refused.status() != 400 && refused.status() != 409) {
                throw refused;
            }
            var errors = new FormErrors(List.of(new FormError("slug", refused.detail())));
            return Refusals.page(refused.status(), home("", "", null, errors));
        }
    }

    private TemplateInstance home(String stage, String kind, String cursor, FormErrors errors) {
        return new HomePage(pages(stage, kind, cursor), Stage.values(), stage, kind, errors);
    }

    /** None for who only moderates. */
    private StateListView pages(String stage, String kind, String cursor) {
        worker.require();
        if (!worker.onPages()) {
            return new StateListView(List.of(), "");
        }
        return desk.ask(bearer -> desk.client().pages(bearer, orNothing(stage), orNothing(kind), PAGES_A_PART, cursor));
    }

    private static String given(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** A parameter that is not there is not asked for. */
    private static String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
