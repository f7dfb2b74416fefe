package health.charley.content.story;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.charley.content.Role;
import health.charley.content.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long the words of a rejected story are kept. */
@QuarkusTest
class StoryErasureTest {
    private static final String STORIES = StoryApi.storiesOf("medicine-related-cramps");

    @Inject
    SettableClock clock;

    @Inject
    StoryErasure erasure;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void the_words_of_a_rejected_story_are_erased_after_thirty_days_and_the_reason_stays() {
        var sent = StoryApi.send(STORIES, clock, Map.of("displayName", "Jo"));
        StoryApi.step(sent.id(), "rejection", StoryApi.etag(sent.id()), Map.of("reason", "spam"))
                .statusCode(200);

        clock.advance(Duration.ofDays(29));
        erasure.run();
        StoryApi.read(sent.id()).body("text", is(StoryApi.TEXT));

        clock.advance(Duration.ofDays(2));
        erasure.run();
        StoryApi.read(sent.id())
                .body("state", is("rejected"))
                .body("$", not(hasKey("text")))
                .body("$", not(hasKey("displayName")))
                .body("steps.step", contains("rejected", "erased"))
                .body("steps[0].reason", is("spam"));
    }

    @Test
    void other_stories_keep_their_words() {
        var pending = StoryApi.send(STORIES, clock);
        var approved = StoryApi.sendAndApprove(STORIES, clock, Map.of());

        clock.advance(Duration.ofDays(400));
        erasure.run();

        StoryApi.read(pending.id()).body("text", is(StoryApi.TEXT));
        StoryApi.read(approved.id()).body("text", is(StoryApi.TEXT));
    }

    @Test
    void while_another_replica_erases_this_one_does_not() throws SQLException {
        var sent = StoryApi.send(STORIES, clock);
        StoryApi.step(sent.id(), "rejection", StoryApi.etag(sent.id()), Map.of("reason", "spam"))
                .statusCode(200);
        clock.advance(Duration.ofDays(31));

        try (var other = Role.SERVICE.connect();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('erasure of stories', 0))");
            erasure.run();
            StoryApi.read(sent.id()).body("text", is(StoryApi.TEXT));
            // The lock is free once this answers; to close a connection waits for nothing.
            other.rollback();
        }

        erasure.run();
        erasure.run();
        StoryApi.read(sent.id()).body("steps.step", contains("rejected", "erased"));
    }
}
