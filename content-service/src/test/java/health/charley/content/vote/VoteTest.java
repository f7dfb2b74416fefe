package health.charley.content.vote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.ContentApi;
import health.charley.content.Role;
import health.charley.testing.BadInput;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One person, one vote on a page; and nobody knows whose. */
@QuarkusTest
class VoteTest {
    @Test
    void anonymous_people_vote_with_tokens_on_articles_and_causes() {
        var token = VoteApi.token();

        VoteApi.vote(ContentApi.LEG_CRAMPS + "/votes", token, true)
                .statusCode(200)
                .body("helpful", is(1))
                .body("notHelpful", is(0));
        VoteApi.vote(VoteApi.votesOn("muscle-strain"), token, false)
                .statusCode(200)
                .body("helpful", is(0))
                .body("notHelpful", is(1));
    }

    @Test
    void before_anybody_votes_the_counts_are_as_old_as_the_page() {
        given().get(VoteApi.votesOn("lumbar-spinal-stenosis"))
                .then()
                .statusCode(200)
                .body("helpful", is(0))
                .header("Last-Modified", containsString(String.valueOf(Year.now(ZoneOffset.UTC))));
    }

    @Test
    void a_second_vote_with_a_token_replaces_the_first() {
        var votes = VoteApi.votesOn("night-leg-cramps");
        var token = VoteApi.token();
        VoteApi.vote(votes, token, true).statusCode(200);
        VoteApi.vote(votes, token, true).body("helpful", is(1)).body("notHelpful", is(0));

        VoteApi.vote(votes, token, false).body("helpful", is(0)).body("notHelpful", is(1));

        given().get(votes).then().statusCode(200).body("helpful", is(0)).body("notHelpful", is(1));
    }

    @Test
    void a_signed_in_person_counts_once_whatever_token_comes_along() {
        var votes = VoteApi.votesOn("sciatica");
        VoteApi.voteAs("patient", votes, Map.of("helpful", true)).statusCode(200);

        VoteApi.voteAs("patient", votes, Map.of("helpful", true, "token", VoteApi.token()))
                .body("helpful", is(1));
        VoteApi.voteAs("patient2", votes, Map.of("helpful", true)).body("helpful", is(2));
    }

    @Test
    void the_same_vote_sent_four_times_at_once_counts_once() {
        var votes = VoteApi.votesOn("hypothyroidism");
        var token = VoteApi.token();

        var replies = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> VoteApi.vote(votes, token, true).extract().statusCode()))
                .limit(4)
                .toList();

        assertEquals(
                List.of(200, 200, 200, 200),
                replies.stream().map(CompletableFuture::join).toList());
        given().get(votes).then().body("helpful", is(1));
    }

    @Test
    void a_vote_knows_the_revision_it_was_given_on_and_nobody_by_name() throws SQLException {
        VoteApi.voteAs("patient", VoteApi.votesOn("restless-legs-syndrome"), Map.of("helpful", false))
                .statusCode(200);

        var ofPage = "vote v join page p on p.id = v.page where p.slug = 'restless-legs-syndrome'";
        assertEquals(1, Role.SERVICE.count(ofPage + " and v.revision = 1"));
        assertEquals(0, Role.SERVICE.count(ofPage + " and v::text like '%patient%'"));
    }

    @Test
    void counts_that_are_known_are_not_sent_again_until_somebody_votes() {
        var votes = VoteApi.votesOn("acute-compartment-syndrome");
        var etag = given().get(votes).then().body("helpful", is(0)).extract().header("ETag");
        given().header("If-None-Match", etag).get(votes).then().statusCode(304).body(is(emptyString()));

        VoteApi.vote(votes, VoteApi.token(), true).statusCode(200);

        given().header("If-None-Match", etag).get(votes).then().statusCode(200).body("helpful", is(1));
    }

    @Test
    void a_vote_does_not_make_a_page_another_edition() {
        var page = ContentApi.CAUSES + "/exertional-compartment-syndrome";
        var etag = given().get(page).then().extract().header("ETag");

        VoteApi.vote(page + "/votes", VoteApi.token(), true).statusCode(200);

        given().header("If-None-Match", etag).get(page).then().statusCode(304);
    }

    @Test
    void only_published_pages_take_votes() {
        VoteApi.vote(VoteApi.votesOn("toothache"), VoteApi.token(), true).statusCode(404);
        given().get(VoteApi.votesOn("toothache")).then().statusCode(404);
    }

    @Test
    void bad_bodies_are_refused_by_place() {
        BadInput.post(VoteApi.votesOn("muscle-strain"))
                .usual()
                .body("{\"token\":\"x\"}", 400, "#/helpful")
                .body("{\"helpful\":\"true\"}", 400, "#/helpful")
                .body("{\"helpful\":1}", 400, "#/helpful")
                .body("{\"helpful\":true,\"reason\":\"" + "x".repeat(501) + "\"}", 400, "#/reason")
                .body("{\"helpful\":true,\"token\":\"" + "x".repeat(501) + "\"}", 400, "#/token")
                .check();
    }
}
