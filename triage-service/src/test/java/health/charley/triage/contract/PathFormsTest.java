package health.charley.triage.contract;

import health.charley.testing.Caller;
import health.charley.testing.CommittedContract;
import health.charley.testing.PathForms;
import health.charley.testing.SignInResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Odd ways to write a path. */
@QuarkusTest
@QuarkusTestResource(SignInResource.class)
class PathFormsTest {

    @Test
    void no_form_of_a_path_is_more_permissive_than_the_plain_one() {
        PathForms.of(CommittedContract.generated())
                .with("topic", "leg-cramps")
                .as(Caller.anonymous(), Caller.bearer("a patient", SignInResource.token("patient")))
                .check();
    }
}
