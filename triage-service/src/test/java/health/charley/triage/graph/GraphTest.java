package health.charley.triage.graph;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import health.charley.testing.BadInput;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The flow of a topic over HTTP. */
@QuarkusTest
class GraphTest {
    private static final String GRAPH = "/api/triage/v1/topics/leg-cramps/graph";

    @Test
    void programs_get_nodes_and_edges() {
        when().get(GRAPH)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("knowledge.version", is("1.8.0"))
                .body("edges", hasItem(Map.of("from", "night-wake", "to", "freq", "answer", "yes")))
                .body("nodes.find { it.id == 'freq' }.when", is("night-wake is yes"))
                .body("nodes.find { it.id == 'chest-pain' }.when", nullValue())
                .body("nodes.find { it.id == 'red-flag-R1' }.kind", is("red-flag"))
                .body("nodes.find { it.id == 'red-flag-R1' }.careLevel", is("emergency_ambulance"))
                .body("pages.findAll { it.first }", hasSize(3));
    }

    @Test
    void the_flow_of_a_sample_says_that_it_is_one() {
        when().get("/api/triage/v1/topics/swollen-ankle/graph")
                .then()
                .statusCode(200)
                .body("reviewStatus", is("sample"));
    }

    @Test
    void people_get_a_picture_whose_text_is_text() {
        given().accept("image/svg+xml")
                .when()
                .get(GRAPH)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""))
                .body(containsString("<title id=\"title\">Leg cramps and leg pain: the flow of version 1.8.0</title>"))
                .body(containsString(">R1 · emergency ambulance</text>"))
                .body(not(containsString("<script")));
    }

    @Test
    void an_image_of_any_kind_is_the_picture() {
        given().accept("image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5")
                .when()
                .get(GRAPH)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml");
    }

    @Test
    void an_older_version_can_be_drawn() {
        given().accept("image/svg+xml")
                .queryParam("version", "1.0.0")
                .when()
                .get(GRAPH)
                .then()
                .statusCode(200)
                .body(containsString("the flow of version 1.0.0"));
    }

    @Test
    void what_is_not_there_is_refused() {
        given().accept("image/svg+xml")
                .when()
                .get("/api/triage/v1/topics/hiccups/graph")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        BadInput.get(GRAPH)
                .parameter("version", "0.0.1", 400)
                .parameter("version", "9".repeat(41), 400)
                .check();
    }
}
