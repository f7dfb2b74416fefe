package health.charley.content;

import health.charley.content.agreement.TriageResource;
import health.charley.testing.PostgresResource;
import health.charley.testing.SignInResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** What every test of this service has around it: PostgreSQL, sign-in and triage. */
@QuarkusTestResource(
        value = PostgresResource.class,
        initArgs = {@ResourceArg(name = "database", value = "content"), @ResourceArg(name = "spare", value = "history")
        })
@QuarkusTestResource(SignInResource.class)
@QuarkusTestResource(TriageResource.class)
final class Surroundings {
    private Surroundings() {}
}
