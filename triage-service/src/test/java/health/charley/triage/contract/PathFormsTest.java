package health.charley.triage.contract;

import health.charley.testing.Caller;
import health.charley.testing.CommittedContract;
import health.charley.testing.PathForms;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Odd ways to write a path. */
@QuarkusTest
class PathFormsTest {

    @Test
    void no_form_of_a_path_is_more_permissive_than_the_plain_one() {
        PathForms.of(CommittedContract.generated())
                .with("topic", "leg-cramps")
                .as(Caller.anonymous())
                .check();
    }
}
