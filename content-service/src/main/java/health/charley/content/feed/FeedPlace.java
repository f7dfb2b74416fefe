package health.charley.content.feed;

import health.charley.content.paging.CursorWord;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the feed goes on: before a publication, of several at one moment before a page. */
record FeedPlace(Instant publishedAt, long page) {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,17}) ([0-9]{1,18})");

    /** After everything that is published. */
    private static final FeedPlace START = new FeedPlace(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

    static FeedPlace parse(Optional<String> word) {
        return CursorWord.parameter(word, SHAPE)
                .map(place -> new FeedPlace(
                        Instant.EPOCH.plus(Long.parseLong(place.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(place.group(2))))
                .orElse(START);
    }

    static FeedPlace of(PublishedPage page) {
        return new FeedPlace(page.publishedAt(), page.id());
    }

    String word() {
        return CursorWord.of(ChronoUnit.MICROS.between(Instant.EPOCH, publishedAt) + " " + page);
    }
}
