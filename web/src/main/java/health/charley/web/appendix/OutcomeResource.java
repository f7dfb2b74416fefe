package health.charley.web.appendix;

import health.charley.web.cookie.JustDone;
import health.charley.web.history.SampleMarks;
import health.charley.web.html.Html;
import health.charley.web.neighbour.Ids;
import health.charley.web.quiz.ConditionNames;
import health.charley.web.quiz.Conditions;
import health.charley.web.quiz.FormErrors;
import health.charley.web.quiz.Redirect;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What happened after an assessment: where care was sought, and what was said to be the cause; each told and taken back. */
@Path("/history/{id:" + Ids.UUID_V7 + "}/outcome")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OutcomeResource {
    private static final int CONFLICT = 409;

    /** In the place of a number that was not sent: nothing is there. */
    private static final String NO_NUMBER = "-1";

    private final Appendix appendix;
    private final SampleMarks marks;
    private final Conditions conditions;
    private final JustDone done;

    OutcomeResource(Appendix appendix, SampleMarks marks, Conditions conditions, JustDone done) {
        this.appendix = appendix;
        this.marks = marks;
        this.conditions = conditions;
        this.done = done;
    }

    /**
     * The page with what is told and the forms to tell more.
     *
     * @param changed whether what is kept is no longer what the form was sent from
     */
    @CheckedTemplate(basePath = "appendix", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OutcomePage(
            UUID id,
            boolean sample,
            Seen<OutcomeView> kept,
            OutcomeForm form,
            List<CareRole> roles,
            ConditionNames names,
            FormErrors errors,
            boolean changed,
            boolean saved)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        return page(id, OutcomeForm.EMPTY, FormErrors.none(), false, done.takeAt(path(id)));
    }

    @POST
    @Path("care")
    public Response addCare(
            @PathParam("id") UUID id,
            @FormParam("care-from") String from,
            @FormParam("care-on") String on,
            @FormParam("etag") String etag) {
        var form = OutcomeForm.ofCare(from, on);
        return added(id, etag, form, form.careErrors(today()), kept -> kept.with(form.care()));
    }

    @POST
    @Path("diagnoses")
    public Response addDiagnosis(
            @PathParam("id") UUID id,
            @FormParam("diagnosis-words") String words,
            @FormParam("diagnosis-by") String by,
            @FormParam("diagnosis-on") String on,
            @FormParam("etag") String etag) {
        var form = OutcomeForm.ofDiagnosis(words, by, on);
        return added(id, etag, form, form.diagnosisErrors(today()), kept -> kept.with(form.diagnosis()));
    }

    @POST
    @Path("care/remove")
    public Response removeCare(
            @PathParam("id") UUID id,
            @FormParam("number") @DefaultValue(NO_NUMBER) int number,
            @FormParam("etag") String etag) {
        return changed(id, etag, OutcomeForm.EMPTY, kept -> kept.withoutCare(number));
    }

    @POST
    @Path("diagnoses/remove")
    public Response removeDiagnosis(
            @PathParam("id") UUID id,
            @FormParam("number") @DefaultValue(NO_NUMBER) int number,
            @FormParam("etag") String etag) {
        return changed(id, etag, OutcomeForm.EMPTY, kept -> kept.withoutDiagnosis(number));
    }

    @GET
    @Path("care")
    public Response careForm(@PathParam("id") UUID id) {
        return Redirect.to(path(id));
    }

    @GET
    @Path("diagnoses")
    public Response diagnosesForm(@PathParam("id") UUID id) {
        return Redirect.to(path(id));
    }

    @GET
    @Path("care/remove")
    public Response careList(@PathParam("id") UUID id) {
        return Redirect.to(path(id));
    }

    @GET
    @Path("diagnoses/remove")
    public Response diagnosesList(@PathParam("id") UUID id) {
        return Redirect.to(path(id));
    }

    private Response added(
            UUID id, String etag, OutcomeForm form, FormErrors errors, UnaryOperator<OutcomeView> change) {
        return errors.any() ? answer(400, page(id, form, errors, false, false)) : changed(id, etag, form, change);
    }

    /** Changes what the page showed, and nothing else: a form that is sent twice, or by no page of ours, is done once or never. */
    private Response changed(UUID id, String etag, OutcomeForm form, UnaryOperator<OutcomeView> change) {
        var kept = appendix.outcome(id);
        var outcome = change.apply(kept.content());
        boolean isAsked = kept.etag().equals(Seen.tagOf(etag)) && !outcome.equals(kept.content());
        if (!isAsked || !saved(id, kept, outcome)) {
            return answer(CONFLICT, page(id, form, FormErrors.none(), true, false));
        }
        done.tellAt(path(id));
        return Redirect.to(path(id));
    }

    private boolean saved(UUID id, Seen<OutcomeView> kept, OutcomeView outcome) {
        return outcome.isEmpty() ? appendix.eraseOutcome(id, kept.etag()) : appendix.save(id, kept.etag(), outcome);
    }

    private OutcomePage page(UUID id, OutcomeForm form, FormErrors errors, boolean changed, boolean saved) {
        boolean sample = marks.ofMine(id);
        var kept = appendix.outcome(id);
        var names = kept.content().namesConditions() ? conditions.names() : ConditionNames.NONE;
        return new OutcomePage(id, sample, kept, form, List.of(CareRole.values()), names, errors, changed, saved);
    }

    private static Response answer(int status, OutcomePage page) {
        return Response.status(status).type(Html.TYPE).entity(page.render()).build();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static String path(UUID id) {
        return "/history/" + id + "/outcome";
    }
}
