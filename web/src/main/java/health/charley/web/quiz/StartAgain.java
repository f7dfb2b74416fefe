package health.charley.web.quiz;

import health.charley.web.html.Html;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The page that asks a person to start again, and forgets what was left of their answers. */
public class StartAgain {
    private final InterviewCookie cookie;
    private final Topics topics;

    StartAgain(InterviewCookie cookie, Topics topics) {
        this.cookie = cookie;
        this.topics = topics;
    }

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StartAgainPage(String topic, boolean sample) implements TemplateInstance {}

    @ServerExceptionMapper
    public Response gone(StartAgainException gone) {
        cookie.clear();
        return Response.status(Response.Status.GONE)
                .type(Html.TYPE)
                .entity(new StartAgainPage(gone.topic(), topics.isSample(gone.topic())).render())
                .build();
    }
}
