package health.charley.history;

import health.charley.history.receipt.TriageKeysResource;
import health.charley.testing.PostgresResource;
import health.charley.testing.SignInResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** What every test of this service has around it: PostgreSQL, sign-in, and a server that publishes triage's keys. */
@QuarkusTestResource(
        value = PostgresResource.class,
        initArgs = {@ResourceArg(name = "database", value = "history"), @ResourceArg(name = "spare", value = "content")
        })
@QuarkusTestResource(SignInResource.class)
@QuarkusTestResource(TriageKeysResource.class)
final class Surroundings {
    private Surroundings() {}
}
