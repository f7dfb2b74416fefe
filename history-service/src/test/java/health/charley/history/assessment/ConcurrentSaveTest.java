package health.charley.history.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HistoryApi;
import health.charley.history.owner.Owner;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrentSaveTest {
    private static final int AT_ONCE = 16;

    @Test
    void of_sixteen_at_once_one_saves_and_fifteen_find_it_saved() throws Exception {
        var patient = HistoryApi.as("patient");
        var receipt = SampleReceipt.nightLegCramps();

        var statuses = atOnce(() -> patient.save(receipt).extract().statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(15, statuses.stream().filter(status -> status == 200).count());
        assertEquals(1, rowsOf(receipt));
    }

    private static List<Integer> atOnce(Callable<Integer> call) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<Integer> waiting = () -> {
                start.await();
                return call.call();
            };
            var calls = Collections.nCopies(AT_ONCE, waiting).stream()
                    .map(threads::submit)
                    .collect(Collectors.toList());
            start.countDown();
            var results = new ArrayList<Integer>();
            for (var done : calls) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static int rowsOf(SampleReceipt receipt) throws SQLException {
        return StoredRows.of(Owner.of(SignInResource.issuer(), "patient"), receipt.id());
    }
}
