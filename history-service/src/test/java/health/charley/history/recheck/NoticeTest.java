package health.charley.history.recheck;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HistoryApi;
import health.charley.history.export.Archive;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person puts a notice away. */
@QuarkusTest
class NoticeTest extends RecheckRounds {
    @BeforeEach
    void noticeOfTheOlder() {
        triage.moreUrgentFor(older);
        round();
    }

    @Test
    void the_notice_of_one_assessment_is_read_by_itself() {
        notice(moderator)
                .statusCode(200)
                .body("assessment", is(older.id().toString()))
                .body("sentence", is("Today the advice is more urgent: See a doctor within a day."));
        moderator
                .accessLog(Map.of("limit", 1))
                .body("items.subject", contains(older.id().toString()));
        moderator
                .request()
                .get(HistoryApi.ROOT + "/notices/" + newer.id())
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_put_away_is_shown_no_more_and_the_archive_says_so() throws IOException {
        putAway(seen()).statusCode(204);

        notices().body("items", is(List.of()));
        notice(moderator).statusCode(404);
        moderator.accessLog(Map.of("limit", 2)).body("items.what", contains("notices-listed", "notice-put-away"));
        assertEquals(
                true,
                Archive.of(moderator)
                        .json("assessments/" + older.id() + "/recheck.json")
                        .getBoolean("putAway"));
    }

    @Test
    void it_stays_away_while_newer_knowledge_advises_the_same_and_comes_back_with_other_advice() {
        putAway(seen()).statusCode(204);

        triage.learn();
        triage.moreUrgentFor(older);
        round();
        notices().body("items", is(List.of()));

        triage.learn();
        triage.mostUrgentFor(older);
        round();
        notices().body("items.careLevel", contains("emergency"));
    }

    @Test
    void it_comes_back_when_the_advice_was_the_same_as_at_first_in_between() {
        putAway(seen()).statusCode(204);

        triage.learn();
        round();
        triage.learn();
        triage.moreUrgentFor(older);
        round();

        notices().body("items.assessment", contains(older.id().toString()));
    }

    @Test
    void a_notice_that_came_since_the_person_looked_is_not_put_away_unseen() {
        var seen = seen();
        triage.learn();
        triage.mostUrgentFor(older);
        round();

        putAway(seen).statusCode(409);

        notices().body("items.careLevel", contains("emergency"));
    }

    @Test
    void somebody_elses_notice_is_neither_read_nor_put_away() {
        var other = HistoryApi.as("publisher");

        notice(other).statusCode(404);
        putAway(other, seen()).statusCode(404);

        notice(moderator).statusCode(200);
    }

    @Test
    void what_is_no_time_is_a_bad_request() {
        putAway("yesterday").statusCode(400).body("errors[0].parameter", is("checkedAt"));
    }

    private String seen() {
        return notice(moderator).extract().path("checkedAt");
    }

    private ValidatableResponse notice(HistoryApi person) {
        return person.request().get(HistoryApi.ROOT + "/notices/" + older.id()).then();
    }

    private ValidatableResponse putAway(String seen) {
        return putAway(moderator, seen);
    }

    private ValidatableResponse putAway(HistoryApi person, String seen) {
        return person.request()
                .queryParam("checkedAt", seen)
                .delete(HistoryApi.ROOT + "/notices/" + older.id())
                .then();
    }
}
