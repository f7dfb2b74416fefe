package health.charley.web.page;

import health.charley.web.quiz.TopicView;
import health.charley.web.quiz.Topics;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The pages that are only words. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PageResource {
    /** What there always is, so that nobody stands before a closed door while triage does not say. */
    private static final TopicView LEG_CRAMPS =
            new TopicView("leg-cramps", "Leg cramps and leg pain", "", "", List.of());

    private final Topics topics;

    PageResource(Topics topics) {
        this.topics = topics;
    }

    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(List<TopicView> topics, List<TopicView> samples) implements TemplateInstance {}

    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AboutPage(List<TopicView> topics) implements TemplateInstance {}

    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PrivacyPage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccessibilityPage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignedOutPage() implements TemplateInstance {}

    @GET
    public TemplateInstance home() {
        List<TopicView> all = topics.all();
        return new HomePage(real(all), all.stream().filter(TopicView::sample).toList());
    }

    @GET
    @Path("about")
    public TemplateInstance about() {
        return new AboutPage(real(topics.all()));
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        return new PrivacyPage();
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        return new AccessibilityPage();
    }

    @GET
    @Path("signed-out")
    public TemplateInstance signedOut() {
        return new SignedOutPage();
    }

    private static List<TopicView> real(List<TopicView> all) {
        return all.isEmpty()
                ? List.of(LEG_CRAMPS)
                : all.stream().filter(topic -> !topic.sample()).toList();
    }
}
