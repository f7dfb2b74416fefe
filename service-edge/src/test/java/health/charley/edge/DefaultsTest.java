package health.charley.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.testing.CommittedContract;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EdgeTest
class DefaultsTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(strings = {"/api/sample/v1/open", "/api/sample/v1/mine", "/nothing", "/api/sample/v1/open;x"})
    void every_answer_has_the_security_headers(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Referrer-Policy", is("no-referrer"))
                .header("X-Frame-Options", is("DENY"))
                .header("Content-Security-Policy", is("default-src 'none'; frame-ancestors 'none'"))
                .header("Cache-Control", is("no-store"))
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void the_headers_of_answers_stand_in_the_order_of_their_names() {
        var names = given().get("/api/sample/v1/open").getHeaders().asList().stream()
                .map(header -> header.getName())
                .filter(name -> !java.util.List.of("X-Correlation-Id", "Content-Type", "content-length")
                        .contains(name))
                .toList();

        assertEquals(
                java.util.List.of(
                        "Cache-Control",
                        "Content-Security-Policy",
                        "Cross-Origin-Resource-Policy",
                        "Referrer-Policy",
                        "X-Content-Type-Options",
                        "X-Frame-Options"),
                names);
    }

    @Test
    void a_resource_keeps_its_own_cache_control() {
        var values = given().get("/api/sample/v1/cached").getHeaders().getValues("Cache-Control");

        assertEquals(java.util.List.of("public, max-age=60"), values);
    }

    @Test
    void no_other_origin_is_let_in() {
        given().header("Origin", "https://elsewhere.example")
                .get("/api/sample/v1/open")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_plain_correlation_id_is_kept_and_another_is_replaced() {
        given().header("X-Correlation-Id", "abc-12345")
                .get("/api/sample/v1/correlation")
                .then()
                .header("X-Correlation-Id", is("abc-12345"))
                .body("value", is("abc-12345"));
        given().header("X-Correlation-Id", "short")
                .get("/api/sample/v1/correlation")
                .then()
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("value", matchesPattern("[0-9a-f-]{36}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics", "/q/openapi", "/q/swagger-ui", "/q/dev-ui", "/metrics"})
    void nothing_of_the_inside_is_on_the_public_port(String path) {
        given().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health/live", "health/ready", "metrics"})
    void health_and_metrics_answer_on_the_management_port(String name) {
        given().get(management.resolve("/q/" + name)).then().statusCode(200);
    }

    @Test
    void being_alive_does_not_depend_on_a_database() {
        given().get(management.resolve("/q/health/live")).then().body("checks", empty());
    }

    @Test
    void the_contract_names_the_problems_of_every_operation() {
        var contract = JsonPath.from(
                CommittedContract.generated().resolveSibling("openapi.json").toFile());

        Map<String, Object> answers = contract.getMap("paths.'/api/sample/v1/answers'.post.responses");
        Map<String, Object> edited = contract.getMap("paths.'/api/sample/v1/edited/{number}'.get.responses");

        assertEquals(Map.of("$ref", "#/components/responses/BadRequest"), answers.get("400"));
        assertEquals(java.util.Set.of("200", "400", "406", "413", "415", "503"), answers.keySet());
        assertEquals(java.util.Set.of("200", "400", "401", "403", "404", "406", "503"), edited.keySet());
        assertEquals(
                "#/components/schemas/Problem",
                contract.getString("components.responses.BadRequest.content.'application/problem+json'.schema.'$ref'"));
        org.hamcrest.MatcherAssert.assertThat(
                contract.<String, Object>getMap("components.schemas").keySet(), everyItem(not(is("HttpProblem"))));
        org.hamcrest.MatcherAssert.assertThat(contract.getMap("components.schemas"), hasKey("ProblemError"));
    }
}
