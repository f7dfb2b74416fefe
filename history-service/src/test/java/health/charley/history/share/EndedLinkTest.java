package health.charley.history.share;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HistoryApi;
import health.charley.history.report.SampleAssessment;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ends a link, and that nobody can tell. */
@QuarkusTest
class EndedLinkTest {
    private final HistoryApi patient = HistoryApi.as("patient");
    private UUID assessment;

    @BeforeEach
    void saveAnAssessment() {
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        patient.save(receipt).statusCode(201);
        assessment = receipt.id();
    }

    @Test
    void a_link_that_ended_in_any_way_looks_like_one_that_never_was() throws SQLException {
        var revoked = Link.made(patient, assessment, Map.of());
        var usedUp = Link.made(patient, assessment, Map.of("views", 1));
        var expired = Link.made(patient, assessment, Map.of());
        var locked = Link.made(patient, assessment, Map.of("pin", "4711"));
        var unknown = new Link(patient, assessment, "", "A".repeat(43));
        revoked.revoke().statusCode(204);
        usedUp.open().statusCode(200);
        ShareRows.change(
                "update share set created_at = now() - interval '2 hours', expires_at = now() - interval '1 second' where id = '"
                        + expired.id() + "'");
        for (var attempt = 0; attempt < 5; attempt++) {
            locked.open("0000").statusCode(403);
        }

        var answers = new ArrayList<String>();
        for (var link : List.of(revoked, usedUp, expired, locked, unknown)) {
            answers.add(link.open("4711").statusCode(404).extract().asString());
        }

        assertEquals(1, answers.stream().distinct().count(), answers.toString());
        revoked.seen()
                .body("items.find { it.id == '" + revoked.id() + "' }.state", is("revoked"))
                .body("items.find { it.id == '" + usedUp.id() + "' }.state", is("used-up"))
                .body("items.find { it.id == '" + expired.id() + "' }.state", is("expired"))
                .body("items.find { it.id == '" + locked.id() + "' }.state", is("locked"));
    }

    /** Each was revoked: none that leads nowhere keeps a person from making one that does. */
    @Test
    void however_many_links_were_revoked_another_can_be_made_and_the_oldest_are_forgotten() {
        var first = Link.made(patient, assessment, Map.of());
        first.revoke().statusCode(204);
        for (var made = 0; made < 200; made++) {
            Link.made(patient, assessment, Map.of()).revoke().statusCode(204);
        }

        var last = Link.made(patient, assessment, Map.of());

        last.open().statusCode(200);
        last.seen()
                .body("items", hasSize(181))
                .body("items[0].id", is(last.id()))
                .body("items.id", not(hasItem(first.id())));
    }

    @Test
    void the_fifth_wrong_pin_is_told_that_the_link_is_locked_now() {
        var link = Link.made(patient, assessment, Map.of("pin", "4711"));
        for (var attempt = 0; attempt < 4; attempt++) {
            link.open("0000")
                    .statusCode(403)
                    .body("type", not(is("urn:charley:problem:locked")))
                    .body("detail", is("The PIN is wrong. After five wrong PINs the link is locked."));
        }

        link.open("0000")
                .statusCode(403)
                .body("type", is("urn:charley:problem:locked"))
                .body("detail", is("The PIN is wrong for the fifth time. The link is locked for good now."));
    }

    @Test
    void erasing_everything_ends_every_link() {
        var link = Link.made(patient, assessment, Map.of());

        patient.eraseEverything().statusCode(204);

        link.open().statusCode(404);
    }

    @Test
    void erasing_the_assessment_ends_its_links() throws SQLException {
        var link = Link.made(patient, assessment, Map.of());
        link.open().statusCode(200);

        patient.erase(assessment).statusCode(204);

        link.open().statusCode(404);
        assertEquals(0, ShareRows.number("select count(*) from share where id = '" + link.id() + "'"));
        assertEquals(0, ShareRows.number("select count(*) from share_token where share = '" + link.id() + "'"));
        assertEquals(0, ShareRows.number("select count(*) from share_opening where share = '" + link.id() + "'"));
    }

    @Test
    void a_text_that_can_be_no_token_is_a_bad_request() {
        given().contentType(ContentType.JSON)
                .body(Map.of("token", "short"))
                .post(Link.SHARED)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("#/token"))
                .body("detail", matchesPattern("A token is .*"));
    }
}
