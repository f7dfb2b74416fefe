package health.charley.web.quiz;

import health.charley.web.cookie.JustDone;
import health.charley.web.quiz.Interview.Draft;
import health.charley.web.quiz.QuizPages.StepPage;
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
import java.util.Optional;

/**
 * One screen of questions a page. A screen is never stored: it follows from the answers on the screens before it, so any
 * step that was reached can be shown and answered again.
 */
@Path("/quiz/{topic:[a-z0-9-]+}/step/{step:[0-9]{1,3}}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StepResource {
    /** The button of somebody who is not sure about something in a list of boxes, and so needs each question on its own. */
    private static final String UNSURE = "unsure";

    private final Triage triage;
    private final InterviewCookie cookie;
    private final JustDone done;

    StepResource(Triage triage, InterviewCookie cookie, JustDone done) {
        this.triage = triage;
        this.cookie = cookie;
        this.done = done;
    }

    @GET
    public Object show(@PathParam("topic") String topic, @PathParam("step") int step) {
        Interview interview = cookie.require(topic);
        if (!interview.reached(step)) {
            return Redirect.toStep(topic, interview.nextStep());
        }
        InterviewView screen = triage.after(interview, interview.answersBefore(step));
        return elsewhere(interview, screen).map(Object.class::cast).orElseGet(() -> page(interview, step, screen));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("topic") String topic, @PathParam("step") int step, MultivaluedMap<String, String> fields) {
        Interview interview = cookie.require(topic);
        if (!interview.reached(step)) {
            return Redirect.toStep(topic, interview.nextStep());
        }
        InterviewView screen = triage.after(interview, interview.answersBefore(step));
        if (screen.complete()) {
            return Redirect.to("/quiz/" + topic + "/result");
        }
        ScreenForm form = ScreenForm.sent(screen, fields);
        return fields.containsKey(UNSURE) ? again(interview, form.singly(step)) : taken(interview, step, screen, form);
    }

    private Response taken(Interview interview, int step, InterviewView screen, ScreenForm form) {
        if (form.errors().any()) {
            return again(interview, form.toMend(step));
        }
        cookie.write(interview.pinnedTo(screen.knowledge().version()).answering(step, form.answers()));
        return Redirect.toStep(interview.topic(), step + 1);
    }

    /** The result comes instead of a screen when there is nothing to ask, the emergency before the next screen. */
    private static Optional<Response> elsewhere(Interview interview, InterviewView screen) {
        if (screen.complete()) {
            return Optional.of(Redirect.to("/quiz/" + interview.topic() + "/result"));
        }
        return screen.alert()
                .filter(alert -> !interview.alertSeen())
                .map(alert -> Redirect.to("/quiz/" + interview.topic() + "/alert"));
    }

    private Response again(Interview interview, Draft draft) {
        cookie.write(interview.drafting(draft));
        return Redirect.toStep(interview.topic(), draft.step());
    }

    private StepPage page(Interview interview, int step, InterviewView screen) {
        ScreenForm form = ScreenForm.of(screen, interview, step);
        return new StepPage(
                interview.topic(),
                step,
                back(interview, step),
                ScreenView.of(screen, form),
                form.refused() ? form.errors() : FormErrors.none(),
                screen.progress(),
                done.takeAt(Resuming.IN_PART),
                screen.sample());
    }

    private static String back(Interview interview, int step) {
        String quiz = "/quiz/" + interview.topic();
        if (step > 1) {
            return quiz + "/step/" + (step - 1);
        }
        return interview.person().mayBePregnant() ? quiz + "/pregnancy" : quiz;
    }
}
