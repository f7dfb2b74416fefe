package health.charley.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import health.charley.edge.problem.Problems;
import health.charley.web.desk.Desk.SeenPage;
import health.charley.web.desk.DeskPages.ChangedPage;
import health.charley.web.desk.DeskPages.ConfirmPage;
import health.charley.web.desk.DeskPages.ObjectionsPage;
import health.charley.web.quiz.Redirect;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The steps that a page takes, each a form of its own. */
@Path(PageParameters.PATH + "/steps/{step:[a-z-]+}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class StepResource extends PageFormResource {
    private final PageDesk layout;

    StepResource(Desk desk, PageDesk layout) {
        super(desk);
        this.layout = layout;
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response take(
            @BeanParam PageParameters asked, @PathParam("step") String word, MultivaluedMap<String, String> form) {
        PageAddress page = asked.address();
        Step step = Step.named(word).orElseThrow(() -> Problems.notFound("There is no such step."));
        Said said = Said.of(form);
        return said.missing(step)
                .map(sentence -> toMend(page, step, said, sentence))
                .orElseGet(() -> step.needsConfirming() && !said.confirmed()
                        ? Refusals.page(200, new ConfirmPage(page, StepForm.toMend(page, step, said, ""), said.etag()))
                        : taken(page, step, said));
    }

    private Response taken(PageAddress page, Step step, Said said) {
        try {
            StateView state = desk.take(page, step, said);
            return state.objections().isEmpty()
                    ? Redirect.to(Done.at(page, step.word()))
                    : Refusals.page(200, new ObjectionsPage(page, step.done(), state.objections()));
        } catch (DeskRefusedException refused) {
            return refused(page, step, said, refused);
        }
    }

    private Response refused(PageAddress page, Step step, Said said, DeskRefusedException refused) {
        List<TypedText> typed = said.typed(step);
        if (refused.status() == Refusals.CHANGED) {
            return Refusals.page(Refusals.CHANGED, new ChangedPage("page", page.path(), typed));
        }
        return typed.isEmpty() || !refused.objections().isEmpty()
                ? Refusals.page(refused, page.path(), typed)
                : inItsForm(page, step, said, refused);
    }

    /** The form may be gone, where the page has moved on meanwhile. */
    private Response inItsForm(PageAddress page, Step step, Said said, DeskRefusedException refused) {
        SeenPage seen = desk.page(page);
        return layout.form(seen, step)
                .map(form -> Refusals.page(refused.status(), layout.toMend(seen, form.refused(said, refused))))
                .orElseGet(() -> Refusals.page(refused, page.path(), said.typed(step)));
    }

    private Response toMend(PageAddress page, Step step, Said said, String sentence) {
        return Refusals.page(400, layout.toMend(desk.page(page), StepForm.toMend(page, step, said, sentence)));
    }
}
