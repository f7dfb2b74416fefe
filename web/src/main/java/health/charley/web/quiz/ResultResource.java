package health.charley.web.quiz;

import health.charley.web.article.CausePages;
import health.charley.web.cookie.JustDone;
import health.charley.web.quiz.QuizPages.AlertPage;
import health.charley.web.quiz.QuizPages.ResultPage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What the interview comes to: an emergency on the way, and the result at the end. */
@Path("/quiz/{topic:[a-z0-9-]+}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ResultResource {
    private final Triage triage;
    private final InterviewCookie cookie;
    private final CausePages pages;
    private final JustDone done;

    ResultResource(Triage triage, InterviewCookie cookie, CausePages pages, JustDone done) {
        this.triage = triage;
        this.cookie = cookie;
        this.pages = pages;
        this.done = done;
    }

    @GET
    @Path("alert")
    public Object alert(@PathParam("topic") String topic) {
        Interview interview = cookie.require(topic);
        InterviewView outcome = triage.after(interview, interview.answers());
        if (outcome.complete() || outcome.alert().isEmpty()) {
            return Redirect.toStep(topic, interview.nextStep());
        }
        return new AlertPage(topic, interview.nextStep() - 1, outcome.alert().get(), false, outcome.sample());
    }

    /** Takes the choice between a few more questions and the result as it stands. */
    @POST
    @Path("alert")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("topic") String topic, MultivaluedMap<String, String> fields) {
        boolean stop = "result".equals(fields.getFirst("choice"));
        Interview interview = cookie.require(topic);
        cookie.write(interview.afterAlert(stop));
        return stop ? Redirect.to("/quiz/" + topic + "/result") : Redirect.toStep(topic, interview.nextStep());
    }

    /** Pages with warning signs are asked of all; who does not want to answer them still sees the emergency. */
    private static Object unfinished(Interview interview, InterviewView outcome) {
        return outcome.alert()
                .filter(alert -> interview.stopped())
                .<Object>map(alert ->
                        new AlertPage(interview.topic(), interview.nextStep() - 1, alert, true, outcome.sample()))
                .orElseGet(() -> Redirect.toStep(interview.topic(), interview.nextStep()));
    }

    @GET
    @Path("result")
    public Object result(@PathParam("topic") String topic) {
        Interview interview = cookie.require(topic);
        InterviewView outcome = triage.outcome(interview);
        return outcome.result()
                .<Object>map(result -> page(interview, outcome, result))
                .orElseGet(() -> unfinished(interview, outcome));
    }

    private ResultPage page(Interview interview, InterviewView outcome, ResultView result) {
        var details = triage.details(interview.topic());
        return new ResultPage(
                interview.topic(),
                interview.nextStep() - 1,
                outcome.knowledge().version(),
                result,
                details,
                ReviewRow.of(interview, details),
                interview.policy(),
                pages.among(interview.topic(), result.listsCauses() ? details.conditionIds() : List.of()),
                done.takeAt(Resuming.IN_PART),
                outcome.sample());
    }
}
