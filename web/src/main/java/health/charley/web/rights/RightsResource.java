package health.charley.web.rights;

import health.charley.web.WebConfig;
import health.charley.web.cookie.JustDone;
import health.charley.web.history.SampleMarks;
import health.charley.web.html.Html;
import health.charley.web.quiz.Redirect;
import health.charley.web.quiz.TopicNames;
import health.charley.web.quiz.Topics;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All that is kept of a person: taken along, looked through, erased. */
@Path("/history/everything")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RightsResource {
    private static final String ERASED = "/history/everything/erased";

    private final Rights rights;
    private final SampleMarks marks;
    private final JustDone done;
    private final Topics topics;
    private final WebConfig config;

    RightsResource(Rights rights, SampleMarks marks, JustDone done, Topics topics, WebConfig config) {
        this.rights = rights;
        this.marks = marks;
        this.done = done;
        this.topics = topics;
        this.config = config;
    }

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EverythingPage(boolean samples, Optional<Integer> keyBackupDays) implements TemplateInstance {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErasePage(boolean samples, Optional<Integer> keyBackupDays) implements TemplateInstance {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErasedPage(Optional<Integer> keyBackupDays) implements TemplateInstance {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArchiveNotNowPage(String reason) implements TemplateInstance {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccessesPage(AccessListView accesses, Set<UUID> samples, TopicNames topics) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return new EverythingPage(!marks.all().isEmpty(), config.keyBackupDays());
    }

    /** As history writes it, held nowhere: where history breaks off, so does this, and no part passes for the whole. */
    @GET
    @Path("charley.zip")
    public Response export() {
        try {
            return passedOn(rights.export());
        } catch (NotNowException notNow) {
            return page(notNow);
        }
    }

    private static Response passedOn(InputStream archive) {
        StreamingOutput passedOn = browser -> {
            try (archive) {
                archive.transferTo(browser);
            }
        };
        return Response.ok(passedOn, RightsClient.ARCHIVE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"charley.zip\"")
                .build();
    }

    private static Response page(NotNowException notNow) {
        var answer = Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .type(Html.TYPE)
                .entity(new ArchiveNotNowPage(notNow.reason()).render());
        return notNow.retryAfter().isEmpty()
                ? answer.build()
                : answer.header(HttpHeaders.RETRY_AFTER, notNow.retryAfter()).build();
    }

    @GET
    @Path("accesses")
    public TemplateInstance accesses(@QueryParam("cursor") String cursor) {
        return new AccessesPage(rights.accesses(cursor), marks.all(), new TopicNames(topics.all()));
    }

    @GET
    @Path("erase")
    public TemplateInstance confirm() {
        return new ErasePage(!marks.all().isEmpty(), config.keyBackupDays());
    }

    @POST
    @Path("erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase() {
        rights.erase();
        done.tellAt(ERASED);
        return Redirect.to(ERASED);
    }

    /** For who just erased everything; the list tells anybody else what is kept. */
    @GET
    @Path("erased")
    public Response erased() {
        return done.takeAt(ERASED)
                ? Response.ok(new ErasedPage(config.keyBackupDays()).render())
                        .type(Html.TYPE)
                        .build()
                : Redirect.to("/history");
    }
}
