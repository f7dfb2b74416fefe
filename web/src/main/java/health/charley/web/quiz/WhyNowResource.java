package health.charley.web.quiz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import health.charley.web.quiz.QuizPages.WhyNowPage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why the questions of a screen come now. The address names the screen by its number alone, for a question could tell of
 * health.
 */
@Path("/quiz/{topic:[a-z0-9-]+}/step/{step:[0-9]{1,3}}/why-now")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class WhyNowResource {
    private final Triage triage;
    private final InterviewCookie cookie;

    WhyNowResource(Triage triage, InterviewCookie cookie) {
        this.triage = triage;
        this.cookie = cookie;
    }

    @GET
    public Object show(@PathParam("topic") String topic, @PathParam("step") int step) {
        Interview interview = cookie.require(topic);
        if (!interview.reached(step)) {
            return Redirect.toStep(topic, interview.nextStep());
        }
        List<AnswerView> answers = interview.answersBefore(step);
        InterviewView screen = triage.after(interview, answers);
        return screen.complete()
                ? Redirect.to("/quiz/" + topic + "/result")
                : new WhyNowPage(topic, step, reasons(interview, answers, screen), screen.sample());
    }

    /** The questions that share a reason, under it, in the order of the screen. */
    private Map<String, List<QuestionView>> reasons(
            Interview interview, List<AnswerView> answers, InterviewView screen) {
        Interview pinned = interview.pinnedTo(screen.knowledge().version());
        return screen.questions().stream()
                .collect(groupingBy(
                        question -> triage.whyNow(pinned, answers, question.id()), LinkedHashMap::new, toList()));
    }
}
