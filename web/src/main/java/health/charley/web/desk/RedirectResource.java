package health.charley.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import health.charley.web.desk.DeskForm.Field;
import health.charley.web.desk.SitePages.RedirectsPage;
import health.charley.web.neighbour.Etag;
import health.charley.web.quiz.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Addresses that pages once had, and where they lead. */
@Path("/desk/redirects")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RedirectResource {
    private static final String HERE = "/desk/redirects";
    private static final int REDIRECTS_A_PART = 50;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
    private static final Pattern KIND = Pattern.compile("article|cause");

    private static final DeskForm EMPTY = DeskForm.of(
            Field.called("kind", "Kind"),
            Field.called("language", "Language"),
            Field.called("from", "Last part of the old address"),
            Field.called("to", "Last part of the page’s address"));
    private static final DeskForm BLANK = EMPTY.saying(Map.of("kind", "article", "language", PageAddress.LANGUAGE));

    private static final String TAKEN = "This address has a redirect already. Remove that one first.";

    private static final Map<String, String> DONE = Map.of(
            "saved", "Readers who ask for the old address are led to the page from now on.",
            "removed", "The redirect was removed. The old address is unknown from now on.");

    private final Desk desk;
    private final RedirectClient redirects;

    RedirectResource(Desk desk, @RestClient RedirectClient redirects) {
        this.desk = desk;
        this.redirects = redirects;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("cursor") String cursor, @QueryParam("done") @DefaultValue("") String done) {
        return page(cursor, BLANK, DONE.getOrDefault(done, ""));
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> sent) {
        DeskForm form = checked(EMPTY.typed(sent));
        if (form.errors().any()) {
            return Refusals.page(400, page(null, form, ""));
        }
        return new SentForm(form, "redirect", HERE).reply(() -> added(form), typed -> page(null, typed, ""));
    }

    private Response added(DeskForm form) {
        try {
            desk.ask(
                    Role.EDITOR,
                    bearer -> redirects.add(
                            bearer,
                            SourceClient.NOTHING_THERE,
                            form.text("kind"),
                            form.text("language"),
                            form.text("from"),
                            to(form)));
            return Redirect.to(HERE + "?done=saved");
        } catch (DeskRefusedException refused) {
            if (refused.status() != Refusals.CHANGED) {
                throw refused;
            }
            return Refusals.page(409, page(null, form.wrong("from", TAKEN), ""));
        }
    }

    /** Where people land who had to sign in again before the form was taken: nothing was done. */
    @GET
    @Path("removal")
    public Response back() {
        return Redirect.to(HERE);
    }

    @POST
    @Path("removal")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response remove(MultivaluedMap<String, String> sent) {
        DeskForm form = checked(EMPTY.typed(sent));
        if (form.errors().any()) {
            return Refusals.page(400, page(null, form, ""));
        }
        try {
            desk.ask(Role.EDITOR, bearer -> removed(bearer, form));
            return Redirect.to(HERE + "?done=removed");
        } catch (DeskRefusedException refused) {
            return Refusals.page(refused, HERE);
        }
    }

    /** Removes it as it was seen: what it leads to is all that can change. */
    private String removed(String bearer, DeskForm form) {
        var now = redirects.read(bearer, form.text("kind"), form.text("language"), form.text("from"));
        var isAsSeen = now.getEntity().to().equals(form.text("to"));
        var etag = isAsSeen ? now.getHeaderString("ETag") : Etag.NONE;
        redirects.remove(bearer, etag, form.text("kind"), form.text("language"), form.text("from"));
        return HERE;
    }

    /** What becomes part of an address has to look like it; the service judges the rest. */
    private static DeskForm checked(DeskForm form) {
        DeskForm checked = form;
        if (!KIND.matcher(form.text("kind")).matches()) {
            checked = checked.wrong("kind", "Choose article or cause.");
        }
        if (!LANGUAGE.matcher(form.text("language")).matches()) {
            checked = checked.wrong("language", "Write it like en-US.");
        }
        return Slug.is(form.text("from")) ? checked : checked.wrong("from", Slug.SENTENCE);
    }

    private static Map<String, Object> to(DeskForm form) {
        return Map.of("to", form.text("to"));
    }

    private TemplateInstance page(String cursor, DeskForm form, String done) {
        return new RedirectsPage(
                desk.ask(Role.EDITOR, bearer -> redirects.list(bearer, REDIRECTS_A_PART, cursor)), form, done);
    }
}
