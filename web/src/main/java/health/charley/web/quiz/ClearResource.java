package health.charley.web.quiz;

import health.charley.web.quiz.QuizPages.ClearedPage;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Forgets all answers at once, as somebody who shares a computer wants to be able to. */
@Path("/answers")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ClearResource {
    private final InterviewCookie cookie;
    private final Topics topics;

    ClearResource(InterviewCookie cookie, Topics topics) {
        this.cookie = cookie;
        this.topics = topics;
    }

    @POST
    @Path("clear")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response clear() {
        boolean sample = cookie.find()
                .filter(interview -> topics.isSample(interview.topic()))
                .isPresent();
        cookie.clear();
        return Redirect.to(sample ? "/answers/cleared?sample=true" : "/answers/cleared");
    }

    @GET
    @Path("cleared")
    public TemplateInstance cleared(@QueryParam("sample") String sample) {
        return new ClearedPage(sample != null);
    }
}
