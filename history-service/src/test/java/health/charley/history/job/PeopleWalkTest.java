package health.charley.history.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.Role;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleWalkTest {
    private static final Duration AT_ONCE = Duration.ZERO;

    /** Each test is a job of its own. */
    private final String job = "test " + System.nanoTime();

    private final List<Owner> visited = Collections.synchronizedList(new ArrayList<>());

    @Inject
    PeopleWalk walk;

    @Inject
    OwnerTransaction transaction;

    @BeforeEach
    void keepSomethingOfTenPeople() {
        IntStream.range(0, 10)
                .mapToObj(number -> Owner.of("https://sign-in.example/walk", "person-" + number))
                .forEach(owner -> transaction.write(owner, key -> null));
    }

    @Test
    void a_round_visits_everybody_once() {
        round(3);

        assertTrue(visited.size() >= 10, "visited: " + visited.size());
        assertEquals(visited.size(), new HashSet<>(visited).size());
    }

    @Test
    void after_a_page_it_goes_on_where_it_ended() {
        assertTrue(walk.goOn(job, AT_ONCE, 3, visited::add));
        assertEquals(3, visited.size());
        var first = List.copyOf(visited);

        walk.goOn(job, AT_ONCE, 3, visited::add);

        assertEquals(6, new HashSet<>(visited).size());
        assertEquals(first, visited.subList(0, 3));
    }

    @Test
    void after_a_round_nobody_stands_in_its_row() throws SQLException {
        assertTrue(walk.goOn(job, AT_ONCE, 3, visited::add));
        assertEquals(visited.get(2).key(), place());

        round(3);

        assertEquals("", place());
    }

    private String place() throws SQLException {
        try (var owner = Role.OWNER.connect();
                var query = owner.prepareStatement("select place from job where name = ?")) {
            query.setString(1, job);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    @Test
    void a_page_that_fails_is_walked_again() {
        assertThrows(
                IllegalStateException.class,
                () -> walk.goOn(job, AT_ONCE, 3, owner -> {
                    throw new IllegalStateException("on purpose");
                }));

        round(3);

        assertEquals(visited.size(), new HashSet<>(visited).size());
        assertTrue(visited.size() >= 10, "visited: " + visited.size());
    }

    @Test
    void the_next_round_waits_for_the_pause() {
        round(1000);
        visited.clear();

        assertFalse(walk.goOn(job, Duration.ofHours(1), 1000, visited::add));
        assertEquals(0, visited.size());

        round(1000);
        assertTrue(visited.size() >= 10, "visited: " + visited.size());
    }

    @Test
    void while_another_replica_holds_the_lock_nobody_is_visited() throws SQLException {
        try (var replica = Role.SERVICE.connect();
                var lock = replica.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, job);
            lock.execute();

            assertFalse(walk.goOn(job, AT_ONCE, 3, visited::add));
        }

        assertEquals(0, visited.size());
    }

    @Test
    void two_replicas_share_a_round_and_visit_nobody_twice() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> replica = () -> {
                for (var attempt = 0; attempt < 200; attempt++) {
                    walk.goOn(job, Duration.ofHours(1), 2, visited::add);
                }
                return true;
            };
            for (var done : threads.invokeAll(List.of(replica, replica))) {
                assertTrue(done.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertTrue(visited.size() >= 10, "visited: " + visited.size());
        assertEquals(visited.size(), new HashSet<>(visited).size());
    }

    private void round(int pageSize) {
        while (walk.goOn(job, AT_ONCE, pageSize, visited::add)) {
            // the next page
        }
    }
}
