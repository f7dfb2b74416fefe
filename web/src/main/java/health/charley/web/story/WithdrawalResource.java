package health.charley.web.story;

import health.charley.web.html.Html;
import health.charley.web.neighbour.NeighbourDownException;
import health.charley.web.page.ContentPolicy;
import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Takes back a story, for whoever has the link that its author got. Its code stands after the # of the address, which no server
 * sees; a script moves it into a form, or it is pasted there, and it travels in bodies alone.
 */
@Path("/stories/withdrawal")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class WithdrawalResource {
    private static final String NOT_FOUND =
            "This code is of no story that can be taken back. It may be mistyped, or the story was erased already.";
    private static final String DOWN =
            "The part of Charley that keeps stories does not answer. Try again in a few minutes.";

    private final ReaderStories stories;
    private final ContentPolicy policy;

    WithdrawalResource(ReaderStories stories, ContentPolicy policy) {
        this.stories = stories;
        this.policy = policy;
    }

    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WithdrawalPage(WithdrawalForm form, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WithdrawnPage() implements TemplateInstance {}

    @GET
    public Response form() {
        return answer(200, page(WithdrawalForm.EMPTY));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@FormParam("code") String code) {
        var form = WithdrawalForm.of(code);
        return form.error().isEmpty() ? withdrawn(form) : answer(400, page(form));
    }

    private Response withdrawn(WithdrawalForm form) {
        try {
            stories.takeBack(form);
            return answer(200, new WithdrawnPage());
        } catch (StoryRefusedException refused) {
            return answer(refused.status(), page(form.refused(refused.detail())));
        } catch (HttpProblem notFound) {
            return answer(404, page(form.refused(NOT_FOUND)));
        } catch (NeighbourDownException down) {
            return answer(503, page(form.refused(DOWN)));
        }
    }

    private static WithdrawalPage page(WithdrawalForm form) {
        var errors = form.error().isEmpty() ? List.<FormError>of() : List.of(new FormError("code", form.error()));
        return new WithdrawalPage(form, new FormErrors(errors));
    }

    private Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .type(Html.TYPE)
                .header(ContentPolicy.HEADER, policy.withOwnScripts())
                .entity(page.render())
                .build();
    }
}
