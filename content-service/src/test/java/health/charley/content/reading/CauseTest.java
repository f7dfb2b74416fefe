package health.charley.content.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.charley.content.ContentApi;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CauseTest {
    @Test
    void a_cause_is_found_by_the_id_of_its_condition() {
        var cause = ContentApi.cause("deep-vein-thrombosis");

        cause.statusCode(200)
                .body("condition", is("deep-vein-thrombosis"))
                .body("name", is("Deep vein thrombosis (a blood clot in a leg vein)"))
                .body("alternateNames", hasItem("DVT"))
                .body("sections.aspect", hasItems("overview", "symptoms", "causes", "treatments", "prevention"))
                .body("careCards.kind", hasItem("emergency"))
                .body("careCards[-1].items.redFlag", hasItems("R1", "R8", "R9", "R10"))
                .body("citations.id", hasItem("goodacre-2005"))
                .body("sample", is(true))
                .body("slug", is("deep-vein-thrombosis"));
    }

    @Test
    void the_page_on_clots_never_advises_massage() {
        ContentApi.cause("deep-vein-thrombosis")
                .body(
                        "sections.find { it.id == 'treatments' }.markdown",
                        containsString("Never massage a leg that may hold a clot."));
    }

    @Test
    void an_unknown_cause_is_a_problem() {
        ContentApi.cause("toothache")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", is("There is no page on the cause 'toothache'."));
    }

    @Test
    void several_causes_are_found_by_their_conditions_and_those_without_a_page_are_left_out() {
        given().queryParam("condition", "restless-legs-syndrome", "deep-vein-thrombosis", "something-else")
                .when()
                .get(ContentApi.CAUSES)
                .then()
                .statusCode(200)
                .body("items.condition", contains("deep-vein-thrombosis", "restless-legs-syndrome"))
                .body("items[1].name", is("Restless legs syndrome"))
                .body("items[1].dateModified", is("2026-11-28"))
                .body("items[1].language", is("en-US"))
                .body("$", not(hasKey("next")));
    }

    @Test
    void named_conditions_can_be_cut_into_parts_too() {
        var request = given().queryParam("condition", "restless-legs-syndrome", "deep-vein-thrombosis")
                .queryParam("limit", 1);
        var first = request.when().get(ContentApi.CAUSES).then().statusCode(200);
        String next = first.extract().path("next");

        var second =
                request.queryParam("cursor", next).when().get(ContentApi.CAUSES).then();

        first.body("items.condition", contains("deep-vein-thrombosis"));
        second.body("items.condition", contains("restless-legs-syndrome")).body("$", not(hasKey("next")));
    }
}
