package health.charley.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import health.charley.web.desk.Desk.SeenPage;
import health.charley.web.desk.DeskPages.RefusedPage;
import health.charley.web.quiz.Redirect;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Begins translations of a page: each is a page of its own, on which the words of the original wait to be translated. */
@Path(PageParameters.PATH + "/translations")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class TranslationResource extends PageFormResource {
    private final PageDesk layout;

    TranslationResource(Desk desk, PageDesk layout) {
        super(desk);
        this.layout = layout;
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response begin(
            @BeanParam PageParameters asked, @FormParam(TranslationForm.ID) @DefaultValue("") String language) {
        PageAddress page = asked.address();
        if (!page.isOriginal()) {
            return translatesItself(page);
        }
        return Languages.has(language)
                ? begun(page.in(language))
                : toMend(400, page, "Choose one of the languages in the list.");
    }

    private Response begun(PageAddress translation) {
        try {
            StateView made = desk.ask(Role.EDITOR, bearer -> desk.client().create(bearer, body(translation)));
            return Redirect.to(Done.at(made.address(), Done.BEGUN));
        } catch (DeskRefusedException refused) {
            PageAddress page = translation.original();
            return refused.status() == 409 ? toMend(409, page, refused.said()) : Refusals.page(refused, page.path());
        }
    }

    private static Map<String, String> body(PageAddress translation) {
        return Map.of("kind", translation.kind(), "slug", translation.slug(), "language", translation.language());
    }

    private Response toMend(int status, PageAddress page, String sentence) {
        SeenPage seen = desk.page(page);
        return Refusals.page(
                status, layout.toMend(seen, TranslationForm.of(seen.page()).wrong(sentence)));
    }

    private Response translatesItself(PageAddress page) {
        desk.requireWorker();
        return Refusals.page(
                400,
                new RefusedPage(
                        Refusals.heading(400),
                        "This page is a translation itself. Begin another one on the page that it translates.",
                        List.of(),
                        List.of(),
                        List.of(),
                        page.original().path()));
    }
}
