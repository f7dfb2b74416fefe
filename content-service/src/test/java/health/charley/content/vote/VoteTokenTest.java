package health.charley.content.vote;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.charley.content.ClientAddresses;
import health.charley.content.ContentApi;
import health.charley.content.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may vote: whoever is signed in or has a token, and not without end. */
@QuarkusTest
class VoteTokenTest {
    @Inject
    SettableClock clock;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void without_a_token_or_a_sign_in_nobody_votes() {
        var votes = VoteApi.votesOn("muscle-strain");

        ClientAddresses.from(ClientAddresses.fresh())
                .contentType("application/json")
                .body(Map.of("helpful", true))
                .post(votes)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("#/token"));
        VoteApi.vote(votes, "no-token", true).statusCode(400).body("errors[0].pointer", is("#/token"));
    }

    @Test
    void a_bad_sign_in_is_refused_rather_than_counted_as_somebody_else() {
        ClientAddresses.from(ClientAddresses.fresh())
                .auth()
                .oauth2("not.a.token")
                .contentType("application/json")
                .body(Map.of("helpful", true, "token", VoteApi.token()))
                .post(VoteApi.votesOn("muscle-strain"))
                .then()
                .statusCode(401);
    }

    @Test
    void a_form_for_stories_is_no_token_for_votes() {
        var form = ClientAddresses.from(ClientAddresses.fresh())
                .get(ContentApi.CAUSES + "/muscle-strain/stories/form")
                .then()
                .extract()
                .<String>path("token");

        VoteApi.vote(VoteApi.votesOn("muscle-strain"), form, true).statusCode(400);
    }

    @Test
    void a_token_votes_for_a_year_and_sets_no_cookie() {
        clock.stopAt(Instant.parse("2026-11-28T12:00:00Z"));
        var votes = VoteApi.votesOn("peripheral-neuropathy");
        var token = ClientAddresses.from(ClientAddresses.fresh())
                .post(VoteApi.TOKENS)
                .then()
                .statusCode(200)
                .header("Set-Cookie", nullValue())
                .header("Cache-Control", is("no-store"))
                .body("expiresAt", is("2027-11-28T12:00:00Z"))
                .extract()
                .<String>path("token");

        clock.stopAt(Instant.parse("2027-11-28T11:59:59Z"));
        VoteApi.vote(votes, token, true).statusCode(200);
        clock.stopAt(Instant.parse("2027-11-28T12:00:00Z"));
        VoteApi.vote(votes, token, true).statusCode(400);
    }

    @Test
    void one_address_gets_twenty_tokens_and_gives_sixty_votes_an_hour() {
        var address = ClientAddresses.fresh();
        for (var i = 0; i < 20; i++) {
            ClientAddresses.from(address).post(VoteApi.TOKENS).then().statusCode(200);
        }
        ClientAddresses.from(address)
                .post(VoteApi.TOKENS)
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue());

        var body = Map.of("helpful", true, "token", VoteApi.token());
        var votes = VoteApi.votesOn("deep-vein-thrombosis");
        for (var i = 0; i < 60; i++) {
            ClientAddresses.from(address)
                    .contentType("application/json")
                    .body(body)
                    .post(votes)
                    .then()
                    .statusCode(200);
        }
        ClientAddresses.from(address)
                .contentType("application/json")
                .body(body)
                .post(votes)
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue());
    }
}
