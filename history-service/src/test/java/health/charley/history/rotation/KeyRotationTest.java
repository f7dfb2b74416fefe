package health.charley.history.rotation;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.People;
import health.charley.history.receipt.SampleReceipt;
import health.charley.history.sealing.MasterKeys;
import health.charley.history.sealing.SampleKeys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The running service knows the master key {@code sample} alone, so what is rotated away from it must come back. */
@QuarkusTest
class KeyRotationTest {
    private static final MasterKeys TO_SECOND = SampleKeys.using("second", SampleKeys.SAMPLE, SampleKeys.SECOND);
    private static final MasterKeys BACK = SampleKeys.using("sample", SampleKeys.SAMPLE, SampleKeys.SECOND);

    private final HistoryApi patient = HistoryApi.as("patient");
    private final SampleReceipt receipt = SampleReceipt.nightLegCramps();

    @Inject
    KeyRotation rotation;

    @Inject
    OwnerTransaction transaction;

    @Inject
    People people;

    @BeforeEach
    void keepSomethingOfTenPeople() {
        patient.save(receipt).statusCode(201);
        IntStream.range(0, 9)
                .mapToObj(number -> Owner.of("https://sign-in.example/rotation", "person-" + number))
                .forEach(owner -> transaction.write(owner, key -> null));
    }

    @AfterEach
    void rotateBack() {
        rotation.rotate(BACK, 100);
    }

    @Test
    void all_keys_are_wrapped_anew_in_pages_and_open_what_they_did() {
        var all = count();

        var rotated = rotation.rotate(TO_SECOND, 3);

        assertEquals(Optional.of(new Rotated(all, 0)), rotated);
        assertEquals(Optional.of(all), wrappedBy("second"));
        rotation.rotate(BACK, 3);
        patient.read(receipt.id()).statusCode(200).body("receipt", is(receipt.signed()));
    }

    @Test
    void what_is_done_is_not_done_again() {
        rotation.rotate(TO_SECOND, 3);

        assertEquals(Optional.of(Rotated.NOTHING), rotation.rotate(TO_SECOND, 3));
    }

    @Test
    void people_whose_master_key_is_missing_are_told_to_come_again_and_others_are_served() {
        rotation.rotate(TO_SECOND, 100);

        patient.read(receipt.id())
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("detail", is("What you keep here can't be opened just now."));
        patient.save(SampleReceipt.nightLegCramps()).statusCode(503);
        var newcomer = HistoryApi.as("moderator");
        newcomer.eraseEverything().statusCode(204);
        newcomer.save(SampleReceipt.nightLegCramps()).statusCode(201);
    }

    @Test
    void an_export_without_the_master_key_is_refused_before_anything_is_written() {
        rotation.rotate(TO_SECOND, 100);

        patient.request()
                .get(HistoryApi.ROOT + "/export")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("detail", is("What you keep here can't be opened just now."));

        rotation.rotate(BACK, 100);
        patient.accessLog(Map.of("limit", 1)).body("items.what", not(hasItem("exported")));
        patient.request().get(HistoryApi.ROOT + "/export").then().statusCode(200);
    }

    @Test
    void who_is_locked_out_can_still_erase() {
        var another = SampleReceipt.nightLegCramps();
        patient.save(another).statusCode(201);
        rotation.rotate(TO_SECOND, 100);

        patient.erase(another.id()).statusCode(204);
    }

    @Test
    void keys_that_can_not_be_opened_are_counted_and_stay_as_they_are() {
        var all = count();
        rotation.rotate(TO_SECOND, 100);

        var rotated = rotation.rotate(SampleKeys.using("sample", SampleKeys.SAMPLE), 3);

        assertEquals(Optional.of(new Rotated(0, all)), rotated);
        assertEquals(Optional.of(all), wrappedBy("second"));
    }

    @Test
    void the_command_says_what_it_did_and_what_is_left() {
        rotation.rotate(TO_SECOND, 100);
        var all = count();

        var printed = new ByteArrayOutputStream();
        var status = new RotateKeys(rotation, BACK, people).run(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertEquals(0, status);
        assertEquals(
                "Wrapped the keys of " + all + " people anew with the master key 'sample'. 0 can't be opened.\n"
                        + "Master key 'sample' wraps the keys of " + all + " people.\n",
                printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void while_another_process_rotates_the_command_does_nothing_and_says_so() throws SQLException {
        var printed = new ByteArrayOutputStream();
        try (var other = Role.SERVICE.connect();
                var lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("select pg_advisory_xact_lock(hashtextextended('rotation of keys', 0))");

            var status = new RotateKeys(rotation, TO_SECOND, people)
                    .run(new PrintStream(printed, true, StandardCharsets.UTF_8));

            assertEquals(2, status);
            // here and not when the connection is closed, which PostgreSQL hears of later than the next test begins
            other.rollback();
        }
        assertTrue(printed.toString(StandardCharsets.UTF_8).startsWith("Another process wraps keys just now."));
        assertEquals(Optional.empty(), wrappedBy("second"));
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(people::byMasterKey).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private Optional<Long> wrappedBy(String name) {
        return Optional.ofNullable(
                QuarkusTransaction.requiringNew().call(people::byMasterKey).get(name));
    }
}
