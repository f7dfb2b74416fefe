package health.charley.web.quiz;

import health.charley.web.quiz.QuizPages.PregnancyPage;
import health.charley.web.quiz.QuizPages.StartPage;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The first pages of the interview: who it is about. */
@Path("/quiz")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StartResource {
    private static final Set<String> PREGNANCY_STATES = Set.of("none", "pregnant", "postpartum", "unknown");
    private static final Set<String> PREGNANCIES = Set.of("pregnant", "postpartum");

    private final Triage triage;
    private final Topics topics;
    private final InterviewCookie cookie;

    StartResource(Triage triage, Topics topics, InterviewCookie cookie) {
        this.triage = triage;
        this.topics = topics;
        this.cookie = cookie;
    }

    @GET
    @Path("{topic:[a-z0-9-]+}")
    public TemplateInstance start(@PathParam("topic") String topic) {
        TopicView known = triage.topic(topic);
        return cookie.findRefused()
                .map(form -> new StartPage(known, form, form.errors(known)))
                .orElseGet(() -> new StartPage(known, formSoFar(topic), FormErrors.none()));
    }

    @POST
    @Path("{topic:[a-z0-9-]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("topic") String topic, MultivaluedMap<String, String> fields) {
        PersonForm form = PersonForm.sent(fields);
        if (!form.errors(triage.topic(topic)).isEmpty()) {
            cookie.writeRefused(form);
            return Redirect.to("/quiz/" + topic);
        }
        Interview interview = startedOrKept(topic, form);
        cookie.write(interview);
        return interview.person().mayBePregnant()
                ? Redirect.to("/quiz/" + topic + "/pregnancy")
                : Redirect.toStep(topic, 1);
    }

    @GET
    @Path("{topic:[a-z0-9-]+}/pregnancy")
    public TemplateInstance pregnancy(
            @PathParam("topic") String topic,
            @QueryParam("missing") String missing,
            @QueryParam("unlikely") String unlikely) {
        PersonView person = cookie.require(topic).person();
        FormErrors errors = FormErrors.none();
        if (missing != null) {
            errors = pregnancyError("Choose whether you are pregnant or gave birth lately");
        } else if (unlikely != null) {
            errors = pregnancyError(
                    "You said that you are " + person.age() + ". Choose “No”, or go back and change your age");
        }
        return new PregnancyPage(topic, person.pregnancy(), errors, topics.isSample(topic));
    }

    private static FormErrors pregnancyError(String text) {
        return new FormErrors(List.of(new FormError("pregnancy-none", text)));
    }

    @POST
    @Path("{topic:[a-z0-9-]+}/pregnancy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tellPregnancy(@PathParam("topic") String topic, MultivaluedMap<String, String> fields) {
        Interview interview = cookie.require(topic);
        String state = Objects.requireNonNullElse(fields.getFirst("pregnancy"), "");
        if (!PREGNANCY_STATES.contains(state)) {
            return Redirect.to("/quiz/" + topic + "/pregnancy?missing=true");
        }
        if (PREGNANCIES.contains(state) && !interview.person().mayBePregnant()) {
            return Redirect.to("/quiz/" + topic + "/pregnancy?unlikely=true");
        }
        if (!interview.person().pregnancy().equals(state)) {
            cookie.write(Interview.start(
                    topic, interview.policy(), interview.person().withPregnancy(state)));
        }
        return Redirect.toStep(topic, 1);
    }

    private PersonForm formSoFar(String topic) {
        return cookie.find()
                .filter(interview -> interview.topic().equals(topic))
                .map(PersonForm::of)
                .orElseGet(PersonForm::empty);
    }

    /** Starting again about the same person keeps what they answered; a change begins another interview. */
    private Interview startedOrKept(String topic, PersonForm form) {
        PersonView person = form.person();
        return cookie.find()
                .filter(kept -> kept.isAbout(
                        topic, form.policy(), person.withPregnancy(kept.person().pregnancy())))
                .orElseGet(() -> Interview.start(topic, form.policy(), person));
    }
}
