package health.charley.history.draft;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import health.charley.history.HeldUp;
import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.testing.Ids;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftTest {
    private static final String DRAFTS = "/api/history/v1/drafts";
    private static final Map<String, Object> BEGUN = Map.of(
            "topic", "leg-cramps",
            "person", Map.of("age", 45, "sex", "female"),
            "answers",
                    List.of(Map.of("question", "chest-pain", "value", "no"), Map.of("question", "freq", "number", 3)));

    private final HistoryApi patient = HistoryApi.as("patient");
    private final UUID id = Ids.now();

    @Inject
    OwnerTransaction transaction;

    @Inject
    Drafts drafts;

    @BeforeEach
    void eraseAll() {
        list().extract()
                .jsonPath()
                .getList("items.id", String.class)
                .forEach(draft ->
                        patient.request().delete(DRAFTS + "/" + draft).then().statusCode(204));
    }

    @Test
    void a_draft_is_begun_on_one_device_and_resumed_on_another() {
        var etag = tag(save(Map.of("If-None-Match", "*"), BEGUN));

        read().statusCode(200)
                .header("ETag", etag)
                .body("draft.topic", is("leg-cramps"))
                .body("draft.person.age", is(45))
                .body("draft.answers[0].value", is("no"))
                .body("draft.answers[1].number", is(3));
        list().body("items", hasSize(1))
                .body("items[0].id", is(id.toString()))
                .body("items[0].version", is(versionOf(etag)));
    }

    @Test
    void two_devices_do_not_overwrite_each_other() {
        var first = tag(save(Map.of("If-None-Match", "*"), BEGUN));
        assertNotEquals(first, tag(save(Map.of("If-Match", first), BEGUN)));

        save(Map.of("If-Match", first), BEGUN).statusCode(412);
        save(Map.of("If-None-Match", "*"), BEGUN).statusCode(412);
        save(Map.of(), BEGUN).statusCode(428);
    }

    @Test
    void a_draft_is_gone_30_days_after_its_last_change() throws SQLException {
        save(Map.of("If-None-Match", "*"), BEGUN).statusCode(200);
        age("29 days 23 hours");
        read().statusCode(200);

        age("30 days 1 minute");

        read().statusCode(404);
        list().body("items", empty());
        assertEquals(1, rows());
        assertEquals(1, transaction.call(owner(), () -> drafts.eraseEnded(owner(), Instant.now())));
        assertEquals(0, rows());
    }

    @Test
    void drafts_are_few_and_small() {
        for (var number = 0; number < 20; number++) {
            begin().statusCode(200);
        }

        save(Map.of("If-None-Match", "*"), BEGUN).statusCode(409);
        var answers = Collections.nCopies(201, Map.of("question", "knot", "value", "yes"));
        save(
                        Map.of("If-None-Match", "*"),
                        Map.of("topic", "leg-cramps", "person", Map.of("age", 45, "sex", "male"), "answers", answers))
                .statusCode(400)
                .body("errors[0].pointer", is("#/answers"));
    }

    @Test
    void of_drafts_begun_at_the_same_time_only_the_last_that_there_may_be_is_kept() throws Exception {
        for (var number = 0; number < 19; number++) {
            begin().statusCode(200);
        }

        var statuses = HeldUp.statuses(12, () -> begin().extract().statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(11, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        list().body("items", hasSize(20));
    }

    @Test
    void somebody_elses_draft_is_none() {
        save(Map.of("If-None-Match", "*"), BEGUN).statusCode(200);

        HistoryApi.as("patient2").request().get(DRAFTS + "/" + id).then().statusCode(404);
        HistoryApi.as("patient2").request().delete(DRAFTS + "/" + id).then().statusCode(404);

        read().statusCode(200);
    }

    private ValidatableResponse begin() {
        return save(Ids.now(), Map.of("If-None-Match", "*"), BEGUN);
    }

    private ValidatableResponse save(Map<String, String> headers, Map<String, Object> draft) {
        return save(id, headers, draft);
    }

    private ValidatableResponse save(UUID draftId, Map<String, String> headers, Map<String, Object> draft) {
        return patient.request()
                .contentType(ContentType.JSON)
                .headers(headers)
                .body(draft)
                .put(DRAFTS + "/" + draftId)
                .then();
    }

    private static int versionOf(String etag) {
        return Integer.parseInt(etag.replace("\"", ""));
    }

    private static String tag(ValidatableResponse response) {
        return response.statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse read() {
        return patient.request().get(DRAFTS + "/" + id).then();
    }

    private ValidatableResponse list() {
        return patient.request().get(DRAFTS).then().statusCode(200);
    }

    private void age(String interval) throws SQLException {
        sql("update draft set changed_at = now() - interval '" + interval + "' where id = '" + id + "'");
    }

    private int rows() throws SQLException {
        return sql("update draft set changed_at = changed_at where id = '" + id + "'");
    }

    /** How many rows the role that owns the tables changes of the patient's. */
    private static int sql(String command) throws SQLException {
        try (var connection = Role.OWNER.connect();
                var setting = connection.prepareStatement("select set_config('app.person', ?, false)");
                var statement = connection.createStatement()) {
            setting.setString(1, owner().key());
            setting.execute();
            return statement.executeUpdate(command);
        }
    }

    private static Owner owner() {
        return Owner.of(SignInResource.issuer(), "patient");
    }
}
