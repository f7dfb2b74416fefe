package health.charley.web.story;

import health.charley.web.quiz.FormErrors;
import health.charley.web.story.StoryClient.StoryFormView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;

/** The pages on which readers meet stories and tell their own. */
final class StoryPages {
    private StoryPages() {}

    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StoriesPage(StoryPlace place, StoryListView stories) implements TemplateInstance {}

    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StoryFormPage(StoryPlace place, StoryFormView form, TypedStory typed, StoryAge[] ages, FormErrors errors)
            implements TemplateInstance {}

    /** With the link that takes the story back, which is shown on no other page. */
    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StorySentPage(StoryPlace place, URI link) implements TemplateInstance {}

    /** With what was typed, so that it is not lost; empty where nothing was. */
    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotSentPage(StoryPlace place, String why, String typed) implements TemplateInstance {}
}
