package health.charley.content.vote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.Role;
import health.charley.content.SettableClock;
import health.charley.testing.BadInput;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why people voted as they did: for editors alone, and not for ever. */
@QuarkusTest
class VoteReasonTest {
    @Inject
    SettableClock clock;

    @Inject
    ReasonErasure erasure;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void an_editor_reads_the_reasons_newest_first() {
        var votes = VoteApi.votesOn("peripheral-artery-disease");
        VoteApi.vote(votes, VoteApi.token(), Map.of("helpful", false, "reason", "too long"))
                .statusCode(200);
        VoteApi.vote(votes, VoteApi.token(), Map.of("helpful", true, "reason", " <b>clear</b> "))
                .statusCode(200);
        VoteApi.vote(votes, VoteApi.token(), Map.of("helpful", true, "reason", "  "))
                .statusCode(200);

        reasons(votes, Map.of())
                .statusCode(200)
                .body("items.reason", contains("<b>clear</b>", "too long"))
                .body("items.helpful", contains(true, false))
                .body("items.revision", contains(1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient", "moderator", "operator"})
    void nobody_else_reads_them(String account) {
        var reasons = VoteApi.votesOn("muscle-strain") + "/reasons";

        given().get(reasons).then().statusCode(401);
        given().auth().oauth2(SignInResource.token(account)).get(reasons).then().statusCode(403);
    }

    @Test
    void the_next_vote_of_the_same_person_takes_the_reason_along() {
        var votes = VoteApi.votesOn("dehydration-cramps");
        var token = VoteApi.token();
        VoteApi.vote(votes, token, Map.of("helpful", false, "reason", "too long"))
                .statusCode(200);

        VoteApi.vote(votes, token, true).statusCode(200);

        reasons(votes, Map.of()).body("items.size()", is(0));
    }

    @Test
    void cursors_lead_through_all_reasons_once() {
        var votes = VoteApi.votesOn("pregnancy-leg-cramps");
        for (var reason : List.of("one", "two", "three")) {
            VoteApi.vote(votes, VoteApi.token(), Map.of("helpful", false, "reason", reason))
                    .statusCode(200);
        }

        var part = reasons(votes, Map.of("limit", 2)).extract().jsonPath();
        var rest = reasons(votes, Map.of("limit", 2, "cursor", part.getString("next")))
                .extract()
                .jsonPath();

        assertEquals(List.of("three", "two"), part.getList("items.reason"));
        assertEquals(List.of("one"), rest.getList("items.reason"));
        assertEquals(null, rest.getString("next"));
    }

    @Test
    void a_reason_is_erased_after_a_year_and_the_vote_stays() throws SQLException {
        var votes = VoteApi.votesOn("medicine-related-cramps");
        VoteApi.vote(votes, VoteApi.token(), Map.of("helpful", false, "reason", "too long"))
                .statusCode(200);

        clock.advance(Duration.ofDays(364));
        erasure.run();
        reasons(votes, Map.of()).body("items.size()", is(1));

        clock.advance(Duration.ofDays(2));
        try (var other = Role.SERVICE.connect();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('erasure of reasons', 0))");
            erasure.run();
            reasons(votes, Map.of()).body("items.size()", is(1));
            // The lock is free once this answers; to close a connection waits for nothing.
            other.rollback();
        }
        erasure.run();
        reasons(votes, Map.of()).body("items.size()", is(0));
        given().get(votes).then().body("notHelpful", is(1));
    }

    @Test
    void a_bad_query_is_refused_by_name() {
        BadInput.get(VoteApi.votesOn("muscle-strain") + "/reasons")
                .bearer(SignInResource.token("editor"))
                .parameter("limit", "0", 400)
                .parameter("limit", "101", 400)
                .parameter("cursor", "abc", 400)
                .check();
    }

    private static ValidatableResponse reasons(String votes, Map<String, ?> query) {
        return given().auth()
                .oauth2(SignInResource.token("editor"))
                .queryParams(query)
                .get(votes + "/reasons")
                .then();
    }
}
