package health.charley.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.Eventually;
import health.charley.testing.FrozenPostgres;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@EdgeTest
class DatabaseOutageTest {

    @Inject
    DataSource pool;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void a_pool_with_nothing_left_is_an_outage() throws SQLException {
        try (var last = pool.getConnection()) {
            assertTrue(last.isValid(1));

            isAway(ask("well"));
        }

        ask("well").statusCode(200);
    }

    @Test
    void a_connection_ended_by_the_server_is_an_outage() {
        isAway(ask("terminated"));

        Eventually.within(Duration.ofSeconds(5), () -> ask("well").statusCode(200));
    }

    @Test
    void a_frozen_server_is_an_outage_told_in_time_and_over_at_once() throws SQLException {
        ask("well").statusCode(200);
        Instant start;
        try (var other = DriverManager.getConnection(url, username, password);
                var frozen = FrozenPostgres.behind(other)) {
            start = Instant.now();

            isAway(ask("well"));
            isAway(ask("well"));

            assertTrue(Duration.between(start, Instant.now()).toSeconds() < 10);
        }

        Eventually.within(Duration.ofSeconds(5), () -> ask("well").statusCode(200));
    }

    @Test
    void a_wrong_question_is_not_an_outage() {
        ask("wrong").statusCode(500);
    }

    private static void isAway(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", is("5"))
                .body("detail", is("This can't be answered just now. Try again in a moment."));
    }

    private static ValidatableResponse ask(String question) {
        return given().baseUri("http://localhost:" + RestAssured.port)
                .get("/api/sample/v1/database/" + question)
                .then();
    }
}
