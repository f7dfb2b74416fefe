package health.charley.web.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages of moderators. */
final class ModerationPages {
    /** The states of a story. */
    static final List<String> STATES = List.of("pending", "approved", "rejected", "withdrawn");

    private ModerationPages() {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StoriesPage(StoryListView stories, List<String> states, String state) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StoryPage(StoryView story, String etag) implements TemplateInstance {}
}
