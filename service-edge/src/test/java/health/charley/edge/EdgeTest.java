package health.charley.edge;

import health.charley.testing.PostgresResource;
import health.charley.testing.SignInResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of the edge around the sample service, with a real database and a real sign-in. */
@QuarkusTest
@WithTestResource(value = SignInResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(
        value = PostgresResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "database", value = "content"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface EdgeTest {}
