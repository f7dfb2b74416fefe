package health.charley.content.story;

import health.charley.content.page.PageAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The stories that readers see. */
@ApplicationScoped
class PublishedStories {
    private final StoryIntake intake;
    private final StoryRepository stories;

    PublishedStories(StoryIntake intake, StoryRepository stories) {
        this.intake = intake;
        this.stories = stories;
    }

    @Transactional
    PublishedStoryListView of(PageAddress address, Optional<StoryCursor> after, int limit) {
        var page = intake.published(address);
        var found = stories.published(page, after, limit + 1);
        var changedAt = stories.lastChange(page).orElse(page.liveChangedAt());
        return PublishedStoryListView.from(found, limit, changedAt);
    }
}
