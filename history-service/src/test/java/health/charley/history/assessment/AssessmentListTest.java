package health.charley.history.assessment;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of an account that no other test writes to. */
@QuarkusTest
class AssessmentListTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final HistoryApi operator = HistoryApi.as("operator");

    @BeforeEach
    void startEmpty() {
        operator.eraseEverything().statusCode(204);
    }

    @Test
    void who_saved_nothing_has_an_empty_list() {
        operator.list(Map.of())
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("", is(Map.of("items", List.of(), "damaged", List.of())));
    }

    @Test
    void an_item_says_what_it_was_about_without_the_answers() {
        operator.save(SampleReceipt.nightLegCramps(NOON)).statusCode(201);

        operator.list(Map.of())
                .body("items[0].topic", is("leg-cramps"))
                .body("items[0].careLevel", is("self_care"))
                .body("items[0].leadingCause.name", is("Night leg cramps"))
                .body("items[0].assessedAt", is("2026-03-01T12:00:00Z"))
                .body("items[0].savedAt", notNullValue())
                .body("items[0].knowledge.version", is("1.0.0"))
                .body("items[0].review.status", is("unknown"))
                .body("items[0].size()", is(8));
    }

    @Test
    void the_list_is_read_part_by_part_newest_first_each_once() {
        // three of one second among them, so that the id has to decide
        var receipts = Stream.of(0, 60, 120, 120, 120, 180, 240)
                .map(NOON::plusSeconds)
                .map(SampleReceipt::nightLegCramps)
                .toList();
        receipts.forEach(receipt -> operator.save(receipt).statusCode(201));

        var seen = allInPartsOf(2);

        assertEquals(newestFirst(receipts), seen);
    }

    @Test
    void what_is_saved_meanwhile_moves_nothing() {
        Stream.of(0, 60, 120)
                .map(NOON::plusSeconds)
                .map(SampleReceipt::nightLegCramps)
                .forEach(operator::save);
        var first = operator.list(Map.of("limit", 1)).extract().jsonPath();
        operator.save(SampleReceipt.nightLegCramps(NOON.plusSeconds(600)));

        var rest = operator.list(Map.of("cursor", first.getString("next")))
                .extract()
                .jsonPath();

        assertEquals(
                List.of("2026-03-01T12:01:00Z", "2026-03-01T12:00:00Z"),
                rest.getList("items.assessedAt", String.class));
    }

    @Test
    void the_list_holds_twenty_unless_told_otherwise() {
        for (var minute = 0; minute < 21; minute++) {
            operator.save(SampleReceipt.nightLegCramps(NOON.plusSeconds(60L * minute)));
        }

        operator.list(Map.of()).body("items.size()", is(20)).body("next", notNullValue());
        operator.list(Map.of("limit", 21)).body("items.size()", is(21)).body("next", is((String) null));
    }

    @Test
    void the_list_can_be_of_one_topic_one_level_and_a_time() {
        save(0, receipt -> receipt);
        save(60, receipt -> receipt.withResult("careLevel", "consultation"));
        save(120, receipt -> receipt.with("topic", "swollen-ankle"));
        save(180, receipt -> receipt.with("topic", "swollen-ankle").withResult("careLevel", "consultation"));

        assertEquals(List.of("12:03:00", "12:01:00"), times(Map.of("careLevel", "consultation")));
        assertEquals(List.of("12:03:00", "12:02:00"), times(Map.of("topic", "swollen-ankle")));
        assertEquals(List.of("12:02:00"), times(Map.of("topic", "swollen-ankle", "careLevel", "self_care")));
        assertEquals(List.of(), times(Map.of("topic", "leg-cramp")));
        assertEquals(
                List.of("12:02:00", "12:01:00"),
                times(Map.of("from", "2026-03-01T12:01:00Z", "to", "2026-03-01T12:03:00Z")));
        assertEquals(List.of("12:03:00"), times(Map.of("from", "2026-03-01T14:02:00.001+02:00")));
        assertEquals(List.of("12:00:00"), times(Map.of("to", "2026-03-01T12:00:00.5Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"self_care", "consultation", "consultation_24", "emergency", "emergency_ambulance"})
    void the_list_can_be_of_any_level_there_is(String level) {
        save(0, receipt -> receipt.withResult("careLevel", level));

        assertEquals(List.of("12:00:00"), times(Map.of("careLevel", level)));
    }

    @Test
    void a_level_that_does_not_exist_is_told_with_those_that_do() {
        operator.list(Map.of("careLevel", "urgent"))
                .statusCode(400)
                .body("errors[0].parameter", is("careLevel"))
                .body(
                        "detail",
                        is("A care level is one of self_care, consultation, consultation_24,"
                                + " emergency, emergency_ambulance."));
    }

    @Test
    void a_cursor_goes_on_within_the_filter() {
        for (var minute = 0; minute < 6; minute++) {
            var level = minute % 2 == 0 ? "self_care" : "consultation";
            save(60L * minute, receipt -> receipt.withResult("careLevel", level));
        }
        var first = operator.list(Map.of("limit", 2, "careLevel", "self_care"))
                .extract()
                .<String>path("next");

        assertEquals(List.of("12:00:00"), times(Map.of("cursor", first, "careLevel", "self_care")));
    }

    @Test
    void a_cursor_shows_nobody_the_list_of_somebody_else() {
        operator.save(SampleReceipt.nightLegCramps(NOON));
        operator.save(SampleReceipt.nightLegCramps(NOON.plusSeconds(60)));
        var cursor = operator.list(Map.of("limit", 1)).extract().<String>path("next");

        HistoryApi.as("moderator")
                .list(Map.of("cursor", cursor))
                .statusCode(200)
                .body("items", is(List.of()));
    }

    private void save(long second, UnaryOperator<SampleReceipt> change) {
        operator.save(change.apply(SampleReceipt.nightLegCramps(NOON.plusSeconds(second))))
                .statusCode(201);
    }

    private List<String> times(Map<String, ?> parameters) {
        return operator
                .list(parameters)
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String>getList("items.assessedAt")
                .stream()
                .map(time -> time.substring(11, 19))
                .toList();
    }

    private List<String> allInPartsOf(int limit) {
        var seen = new ArrayList<String>();
        var part =
                operator.list(Map.of("limit", limit)).statusCode(200).extract().jsonPath();
        seen.addAll(part.getList("items.id", String.class));
        while (part.getString("next") != null) {
            part = operator.list(Map.of("limit", limit, "cursor", part.getString("next")))
                    .extract()
                    .jsonPath();
            seen.addAll(part.getList("items.id", String.class));
        }
        return seen;
    }

    private static List<String> newestFirst(List<SampleReceipt> receipts) {
        return receipts.stream()
                .sorted(Comparator.<SampleReceipt, Long>comparing(
                                receipt -> (Long) receipt.claims().get("iat"))
                        .thenComparing(receipt -> receipt.id().toString())
                        .reversed())
                .map(receipt -> receipt.id().toString())
                .toList();
    }
}
