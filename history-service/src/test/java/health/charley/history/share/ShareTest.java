package health.charley.history.share;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.report.SampleAssessment;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShareTest {
    private final HistoryApi patient = HistoryApi.as("patient");
    private UUID assessment;

    @BeforeEach
    void saveAnAssessment() {
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        patient.save(receipt).statusCode(201);
        assessment = receipt.id();
    }

    @Test
    void whoever_has_a_link_reads_the_assessment_without_an_account() {
        var link = Link.made(patient, assessment, Map.of());

        link.open()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("id", is(assessment.toString()))
                .body("advice.careLevel", is("emergency_ambulance"));
        link.open(null, "application/pdf").statusCode(200).contentType("application/pdf");
        link.open(null, "application/fhir+json").statusCode(200).contentType(startsWith("application/fhir+json"));
    }

    @Test
    void a_visit_that_is_refused_for_its_media_type_is_no_view() {
        var link = Link.made(patient, assessment, Map.of("views", 1));

        link.open(null, "image/png").statusCode(406);
        link.open(null, "text/html").statusCode(406);
        link.open(null, "application/pdf;q=0").statusCode(406);

        link.open().statusCode(200);
    }

    @Test
    void the_owner_sees_when_it_was_opened_and_never_the_token_again() {
        var link = Link.made(patient, assessment, Map.of("views", 3, "hours", 1));

        link.open().statusCode(200);
        link.open().statusCode(200);

        link.seen()
                .body("items", hasSize(1))
                .body("items[0].id", is(link.id()))
                .body("items[0].state", is("open"))
                .body("items[0].viewLimit", is(3))
                .body("items[0].openedAt", hasSize(2))
                .body("items[0].pin", is(false))
                .body(not(containsString(link.token())));
    }

    @Test
    void a_token_is_256_random_bits_and_only_its_hash_is_stored() throws SQLException {
        var link = Link.made(patient, assessment, Map.of());

        assertEquals(43, link.token().length());
        assertEquals(
                1,
                ShareRows.number("select count(*) from share_token where token = sha256(convert_to('" + link.token()
                        + "', 'UTF8'))"));
        assertEquals(
                0,
                ShareRows.number("select count(*) from share_token where position(convert_to('" + link.token()
                        + "', 'UTF8') in token) > 0"));
    }

    @Test
    void a_link_with_a_pin_says_that_it_needs_one_and_opens_with_it() {
        var link = Link.made(patient, assessment, Map.of("pin", "4711"));

        link.open().statusCode(403).body("detail", is("This link needs its PIN."));
        link.open("0000").statusCode(403);
        link.open("4711").statusCode(200);

        link.seen()
                .body("items[0].openedAt", hasSize(1))
                .body("items[0].wrongPins", is(1))
                .body("items[0].pin", is(true));
    }

    @Test
    void the_owner_finds_in_the_access_log_what_became_of_a_link() {
        patient.eraseEverything().statusCode(204);
        saveAnAssessment();
        var link = Link.made(patient, assessment, Map.of("pin", "4711"));
        link.open("0000").statusCode(403);
        link.open("4711").statusCode(200);
        link.revoke().statusCode(204);

        patient.accessLog(Map.of())
                .body("items.what", contains("link-revoked", "link-opened", "pin-wrong", "link-made", "saved"))
                .body("items[1].subject", is(link.id()));
    }

    @Test
    void a_new_link_says_where_it_is_revoked() {
        var location = Link.post(patient, assessment, Map.of())
                .statusCode(201)
                .extract()
                .header("Location");

        patient.request().delete(location).then().statusCode(204);
    }

    @Test
    void somebody_else_can_neither_make_nor_see_nor_revoke_links() {
        var link = Link.made(patient, assessment, Map.of());
        var other = HistoryApi.as("patient2");

        Link.post(other, assessment, Map.of()).statusCode(404);
        other.request().get(Link.shares(assessment)).then().statusCode(404);
        other.request().delete(Link.shares(assessment) + "/" + link.id()).then().statusCode(404);

        link.open().statusCode(200);
    }

    @Test
    void the_terms_of_a_link_have_limits() {
        Link.post(patient, assessment, Map.of("hours", 90 * 24 + 1))
                .statusCode(400)
                .body("errors[0].pointer", is("#/hours"));
        Link.post(patient, assessment, Map.of("views", 0)).statusCode(400).body("errors[0].pointer", is("#/views"));
        Link.post(patient, assessment, Map.of("pin", "123")).statusCode(400).body("errors[0].pointer", is("#/pin"));
        Link.post(patient, assessment, Map.of("pin", "12345678x")).statusCode(400);
        for (var made = 0; made < 20; made++) {
            Link.made(patient, assessment, Map.of());
        }
        Link.post(patient, assessment, Map.of()).statusCode(409);
    }

    @Test
    void the_services_role_sees_no_link_and_no_token_without_an_owner() throws SQLException {
        Link.made(patient, assessment, Map.of());
        try (var connection = Role.SERVICE.connect();
                var statement = connection.createStatement()) {
            for (var table : List.of("share", "share_token", "share_opening")) {
                try (var rows = statement.executeQuery("select 1 from " + table)) {
                    assertFalse(rows.next(), table);
                }
            }
        }
    }
}
