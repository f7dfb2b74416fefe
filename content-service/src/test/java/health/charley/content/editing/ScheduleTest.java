package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Desktop.page;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.charley.content.ContentApi;
import health.charley.content.SettableClock;
import health.charley.content.audit.AuditTrail;
import health.charley.content.page.PageRepository;
import health.charley.testing.Eventually;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Publications at a time. */
@QuarkusTest
class ScheduleTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration PAST_LATER = Duration.ofDays(31);

    private final PageRepository pages;
    private final Objections objections;
    private final Release release;
    private final AuditTrail trail;
    private final SettableClock clock;

    ScheduleTest(PageRepository pages, Objections objections, Release release, AuditTrail trail, SettableClock clock) {
        this.pages = pages;
        this.objections = objections;
        this.release = release;
        this.trail = trail;
        this.clock = clock;
    }

    @AfterEach
    void setTheClock() {
        clock.goOn();
    }

    @Test
    void before_its_time_a_draft_is_not_shown_and_at_its_time_it_is() {
        Staff.scheduled("on-time", Staff.draft("on-time"));
        replica().run();
        ContentApi.cause("on-time").statusCode(404);

        clock.advance(PAST_LATER);
        replica().run();

        requirePublished("on-time");
        ContentApi.cause("on-time").body("reviewStatus", is("clinically-reviewed"));
        EDITOR.get(page("on-time") + "/audit")
                .body("items[0].action", is("published"))
                .body("items[0]", not(hasKey("account")))
                .body("items[0].fromStage", is("scheduled"));
    }

    @Test
    void of_several_replicas_at_once_each_publication_happens_once() throws Exception {
        var slugs = List.of("once-a", "once-b", "once-c", "once-d", "once-e");
        slugs.forEach(slug -> Staff.scheduled(slug, Staff.draft(slug)));
        clock.advance(PAST_LATER);
        var replicas = Executors.newFixedThreadPool(4);

        var runs = new ArrayList<Callable<Void>>();
        for (var n = 0; n < 4; n++) {
            var replica = replica();
            runs.add(() -> {
                replica.run();
                return null;
            });
        }
        for (var run : replicas.invokeAll(runs)) {
            run.get();
        }
        replicas.shutdown();

        for (var slug : slugs) {
            requirePublished(slug);
            EDITOR.get(page(slug) + "/audit").body("items.findAll { it.action == 'published' }.size()", is(1));
        }
    }

    /** A replica that starts knows nothing but what is in the database. */
    @Test
    void a_schedule_outlives_a_restart() {
        Staff.scheduled("restarted", Staff.draft("restarted"));
        var beforeItStopped = replica();
        beforeItStopped.run();
        clock.advance(PAST_LATER);

        var afterItStarted = replica();
        afterItStarted.run();

        requirePublished("restarted");
    }

    @Test
    void the_service_looks_for_due_drafts_by_itself() {
        Staff.scheduled("by-itself", Staff.draft("by-itself"));

        clock.advance(PAST_LATER);

        requirePublished("by-itself");
    }

    @Test
    void a_draft_that_was_taken_off_the_schedule_stays_signed_off() {
        var scheduled = Staff.scheduled("cancelled", Staff.draft("cancelled"));

        PUBLISHER.delete("cancelled", scheduled, "publication").statusCode(200).body("stage", is("signed-off"));
        clock.advance(PAST_LATER);
        replica().run();

        ContentApi.cause("cancelled").statusCode(404);
    }

    @Test
    void a_change_to_a_scheduled_draft_takes_it_off_the_schedule() {
        var scheduled = Staff.scheduled("changed-after", Staff.draft("changed-after"));

        EDITOR.save("changed-after", scheduled, Draft.sample().with("headline", "Not so fast"))
                .statusCode(200)
                .body("stage", is("draft"))
                .body("$", not(hasKey("publishAt")));
        clock.advance(PAST_LATER);
        replica().run();

        ContentApi.cause("changed-after").statusCode(404);
    }

    @Test
    void a_time_that_is_past_or_far_away_is_refused() {
        var signed = Staff.signedOff("bad-time", Staff.draft("bad-time"));

        for (var at : List.of(
                "2020-01-01T00:00:00Z", Instant.now().plus(Duration.ofDays(400)).toString())) {
            PUBLISHER
                    .step("bad-time", signed, "publication", Map.of("at", at))
                    .statusCode(400)
                    .body("errors[0].pointer", is("#/at"));
        }
        var inSeconds = Instant.now().plus(Duration.ofDays(1)).getEpochSecond();
        for (var at : List.of("tomorrow", inSeconds)) {
            PUBLISHER
                    .step("bad-time", signed, "publication", Map.of("at", at))
                    .statusCode(400)
                    .body("errors[0].pointer", is("#/at"));
        }
    }

    @Test
    void a_check_that_stands_against_it_by_then_sends_it_back_to_signed_off() {
        var draft = Draft.sample().with("headline", PickyCheck.BLOCKED_LATER);
        var saved = EDITOR.save("blocked-later", etag(EDITOR.create("blocked-later")), draft);
        Staff.scheduled("blocked-later", etag(saved));
        clock.advance(PAST_LATER);

        replica().run();

        ContentApi.cause("blocked-later").statusCode(404);
        Eventually.within(SOON, () -> EDITOR.get(page("blocked-later")).body("state.stage", is("signed-off")));
        EDITOR.get(page("blocked-later") + "/audit")
                .body("items[0].action", is("publication-refused"))
                .body("items[0].comment", is("The rule R1 is on no care card."));
    }

    /** The service looks too, every few seconds, and may be just about to. */
    private static void requirePublished(String slug) {
        Eventually.within(SOON, () -> ContentApi.cause(slug).statusCode(200));
    }

    private DuePublications replica() {
        return new DuePublications(pages, objections, release, trail, clock);
    }
}
