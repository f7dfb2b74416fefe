package health.charley.content.story;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.edition.Cacheable;
import health.charley.content.page.PageAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the stories of a page, newest first. */
@Schema(name = "PublishedStoryList", description = "A part of the stories of a page, newest first.")
public record PublishedStoryListView(
        @Schema(required = true, description = "To be shown with the stories.")
        String disclaimer,

        @Schema(required = true) List<PublishedStoryView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next,

        @JsonIgnore Instant changedAt)
        implements Cacheable {

    static PublishedStoryListView from(List<Story> oneMore, int limit, Instant changedAt) {
        var shown = oneMore.subList(0, Math.min(limit, oneMore.size()));
        var items = shown.stream()
                .flatMap(story -> story.words().stream().map(words -> PublishedStoryView.from(story, words)))
                .toList();
        return new PublishedStoryListView(
                StoryNotices.DISCLAIMER, items, oneMore.size() > limit ? after(shown.get(limit - 1)) : null, changedAt);
    }

    private static String after(Story last) {
        return new StoryCursor(last.approvedAt(), last.id()).word();
    }

    /** Stories are written in the language of their page. */
    public String contentLanguage() {
        return PageAddress.LANGUAGE;
    }

    /** A story as readers see it. */
    @Schema(
            name = "PublishedStory",
            description = "A story as readers see it; `[removed]` stands where a moderator took something out.")
    public record PublishedStoryView(
            @Schema(required = true) UUID id,

            @Schema(required = true, description = "Plain text: never to be put into a page unescaped.")
            String text,

            @Schema(required = true, description = "The same as safe HTML: paragraphs and line breaks.")
            String html,

            @Schema(description = "Absent when the author gave none.")
            String displayName,

            @Schema(description = "Absent when the author gave none.")
            AgeBand ageBand,

            @Schema(required = true, description = "The day since when it is shown, in UTC.")
            LocalDate publishedOn) {

        static PublishedStoryView from(Story story, StoryWords words) {
            return new PublishedStoryView(
                    story.id(),
                    words.text(),
                    StoryHtml.of(words.text()),
                    words.displayName().orElse(null),
                    words.ageBand().orElse(null),
                    LocalDate.ofInstant(story.approvedAt(), ZoneOffset.UTC));
        }
    }
}
