package health.charley.history.export;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.charley.history.HistoryApi;
import health.charley.history.owner.Owner;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** So many archives at once that others would have to wait for theirs. */
@QuarkusTest
class ExportTurnsTest {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final List<Runnable> begun = new ArrayList<>();

    @Inject
    ExportTurns turns;

    @AfterEach
    void endThem() {
        begun.forEach(Runnable::run);
    }

    @Test
    void one_more_than_there_are_cores_is_asked_to_come_again() {
        for (var n = 0; n < CORES; n++) {
            begun.add(turns.take(owner(n)));
        }

        HistoryApi.as("patient")
                .request()
                .get("/api/history/v1/export")
                .then()
                .statusCode(503)
                .header("Retry-After", is("30"))
                .body("detail", containsString("Too many archives"));
    }

    @Test
    void a_turn_ends_with_the_archive() {
        for (var n = 0; n <= CORES; n++) {
            HistoryApi.as("patient")
                    .request()
                    .get("/api/history/v1/export")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void a_person_gets_one_at_a_time_and_the_next_when_it_is_over() {
        var first = turns.take(owner(1));

        var refused = assertThrows(HttpProblem.class, () -> turns.take(owner(1)));
        assertEquals(503, refused.getStatusCode());

        first.run();
        first.run();
        begun.add(turns.take(owner(1)));
    }

    private static Owner owner(int number) {
        return new Owner("%064x".formatted(number));
    }
}
