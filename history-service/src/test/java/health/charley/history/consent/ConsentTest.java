package health.charley.history.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HeldUp;
import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.owner.Owner;
import health.charley.testing.BadInput;
import health.charley.testing.Ids;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consent where the deployment asks for the version test-1 and does not require it. */
@QuarkusTest
class ConsentTest {
    private final HistoryApi reviewer = HistoryApi.as("reviewer");

    @BeforeEach
    void beginWithNothing() {
        reviewer.eraseEverything().statusCode(204);
    }

    @Test
    void who_agreed_to_nothing_is_told_what_is_asked() {
        reviewer.consent()
                .statusCode(200)
                .body("asked", is("test-1"))
                .body("required", is(false))
                .body("$", not(hasKey("given")))
                .body("history", is(List.of()));
    }

    @Test
    void consent_is_noted_with_its_version_and_withdrawn() {
        reviewer.giveConsent("test-1").statusCode(200).body("given", is("test-1"));
        reviewer.withdrawConsent().statusCode(204);

        reviewer.consent()
                .body("$", not(hasKey("given")))
                .body("history.version", contains("test-1", "test-1"))
                .body("history.given", contains(false, true));
        reviewer.accessLog(Map.of()).body("items.what", contains("consent-withdrawn", "consent-given"));
    }

    @Test
    void given_again_or_withdrawn_again_it_changes_nothing() {
        reviewer.withdrawConsent().statusCode(204);
        reviewer.giveConsent("test-1").statusCode(200);
        reviewer.giveConsent("test-1").statusCode(200);

        reviewer.consent().body("history.given", contains(true));
    }

    @Test
    void given_or_withdrawn_by_several_at_once_it_is_noted_once() throws Exception {
        var given = HeldUp.statuses(
                6, () -> reviewer.giveConsent("test-1").extract().statusCode());
        reviewer.consent().body("history.given", contains(true));
        var withdrawn =
                HeldUp.statuses(6, () -> reviewer.withdrawConsent().extract().statusCode());

        assertEquals(Collections.nCopies(6, 200), given);
        assertEquals(Collections.nCopies(6, 204), withdrawn);
        reviewer.consent().body("history.given", contains(false, true));
        reviewer.accessLog(Map.of()).body("items.what", contains("consent-withdrawn", "consent-given"));
    }

    /** Two replicas' clocks differ: what is withdrawn stays so. */
    @Test
    void what_came_later_counts_though_an_earlier_time_was_written() throws SQLException {
        reviewer.giveConsent("test-1").statusCode(200);
        oneHourLater();

        reviewer.withdrawConsent().statusCode(204);

        reviewer.consent().body("$", not(hasKey("given"))).body("history.given", contains(false, true));
    }

    @Test
    void another_version_than_the_one_asked_for_is_a_conflict() {
        reviewer.giveConsent("test-0")
                .statusCode(409)
                .body("detail", is("This is not the version of the consent that is asked for now."));

        reviewer.consent().body("history", is(List.of()));
    }

    @Test
    void a_bad_body_is_refused_with_its_place() {
        BadInput.put(HistoryApi.CONSENT)
                .bearer(SignInResource.token("reviewer"))
                .body("{}", 400, "#/version")
                .body("{\"version\":\"\"}", 400, "#/version")
                .body("{\"version\":\"a b\"}", 400, "#/version")
                .body("{\"version\":\"" + "x".repeat(41) + "\"}", 400, "#/version")
                .usual()
                .check();
    }

    /** As if a replica had noted the consent whose clock is ahead. */
    private static void oneHourLater() throws SQLException {
        var ahead = Ids.of(Instant.now().plusSeconds(3600));
        try (var connection = Role.OWNER.connect();
                var setting = connection.prepareStatement("select set_config('app.person', ?, false)");
                var change = connection.prepareStatement("update consent set id = ? where given")) {
            setting.setString(1, Owner.of(SignInResource.issuer(), "reviewer").key());
            setting.execute();
            change.setObject(1, ahead);
            assertEquals(1, change.executeUpdate());
        }
    }
}
