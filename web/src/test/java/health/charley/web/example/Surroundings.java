package health.charley.web.example;

import health.charley.testing.SignInResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** What every test of the front end runs among: example services and a real sign-in provider, started once for all. */
@WithTestResource(value = ExampleServices.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SignInResource.class, scope = TestResourceScope.GLOBAL)
public final class Surroundings {
    private Surroundings() {}
}
