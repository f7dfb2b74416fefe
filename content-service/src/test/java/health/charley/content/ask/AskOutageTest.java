package health.charley.content.ask;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import health.charley.content.ContentApi;
import health.charley.content.Role;
import health.charley.testing.Eventually;
import health.charley.testing.FrozenPostgres;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** PostgreSQL accepts connections but answers nothing. */
@QuarkusTest
class AskOutageTest {
    private static final Duration BOUND = Duration.ofSeconds(8);
    private static final String ARTICLE = "articles/leg-cramps";

    @Test
    void an_emergency_is_answered_while_the_database_is_frozen() throws Exception {
        ContentApi.article("leg-cramps").statusCode(200);

        try (var connection = Role.SERVICE.connect();
                var frozen = FrozenPostgres.behind(connection)) {
            assertTimeout(
                    BOUND,
                    () -> Questions.askWithoutAccount(ARTICLE, "numb between my legs")
                            .statusCode(200)
                            .body("emergency.heading", startsWith("Call your emergency number"))
                            .body("emergency.redFlags.rule", hasItem("R19"))
                            .body("message", is("The page can't be searched just now.")));
            assertTimeout(
                    BOUND,
                    () -> Questions.askWithoutAccount(ARTICLE, "What is a charley horse?")
                            .statusCode(503)
                            .header("Retry-After", notNullValue()));
        }

        Eventually.within(
                Duration.ofSeconds(10), () -> ContentApi.article("leg-cramps").statusCode(200));
    }
}
