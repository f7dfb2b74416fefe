package health.charley.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import health.charley.web.desk.Desk.SeenPage;
import health.charley.web.desk.DeskPages.ChangedPage;
import health.charley.web.quiz.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** A page at the desk: where it stands, what can be done to it, and its words to change. */
@Path(PageParameters.PATH)
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DeskPageResource {
    private final Desk desk;
    private final PageDesk layout;

    DeskPageResource(Desk desk, PageDesk layout) {
        this.desk = desk;
        this.layout = layout;
    }

    @GET
    public TemplateInstance show(
            @BeanParam PageParameters asked,
            @QueryParam("done") String done,
            @QueryParam("comments-cursor") String commentsCursor) {
        return layout.plain(desk.page(asked.address()), sentence(Objects.requireNonNullElse(done, "")), commentsCursor);
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response save(@BeanParam PageParameters asked, MultivaluedMap<String, String> form) {
        PageAddress page = asked.address();
        SeenPage now = desk.page(page);
        ManuscriptForm words = ManuscriptForm.of(now.text());
        if (!now.isShownBy(form)) {
            return changed(page, form, words);
        }
        ManuscriptForm typed = words.typed(form).checked();
        if (typed.errors().any()) {
            return Refusals.page(400, layout.toMend(now, typed));
        }
        try {
            desk.save(page, now.etag(), typed.into(now.text()));
            return Redirect.to(Done.at(page, Done.SAVED));
        } catch (DeskRefusedException refused) {
            return switch (refused.status()) {
                case 400 -> Refusals.page(400, layout.toMend(now, typed.refused(refused.errors())));
                case Refusals.CHANGED -> changed(page, form, words);
                default -> Refusals.page(refused, page.path(), TypedText.of(form, words));
            };
        }
    }

    private static Response changed(PageAddress page, MultivaluedMap<String, String> form, ManuscriptForm now) {
        return Refusals.page(Refusals.CHANGED, new ChangedPage("page", page.path(), TypedText.of(form, now)));
    }

    private static String sentence(String done) {
        return switch (done) {
            case Done.SAVED -> Done.SAVED_SENTENCE;
            case Done.BEGUN -> Done.BEGUN_SENTENCE;
            default -> Step.named(done).map(Step::done).orElse("");
        };
    }
}
