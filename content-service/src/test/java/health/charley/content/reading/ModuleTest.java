package health.charley.content.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import health.charley.content.ContentApi;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModuleTest {
    private static final String MODULES = ContentApi.CAUSES + "/deep-vein-thrombosis/modules";

    @Test
    void a_section_can_be_had_alone_with_where_it_comes_from() {
        given().queryParam("aspect", "symptoms")
                .get(MODULES)
                .then()
                .statusCode(200)
                .body("items.section.aspect", contains("symptoms"))
                .body("items[0].section.html", containsString("<strong>One leg is swollen.</strong>"))
                .body("items[0].kind", is("cause"))
                .body("items[0].slug", is("deep-vein-thrombosis"))
                .body("items[0].revision", is(1))
                .body("items[0].sourceDate", is("2026-11-28"))
                .body("items[0].language", is("en-US"));
    }

    @Test
    void several_aspects_come_in_the_order_of_the_page() {
        given().queryParam("aspect", "treatments", "overview")
                .get(MODULES)
                .then()
                .statusCode(200)
                .body("items.section.aspect", contains("overview", "treatments"));
    }

    @Test
    void without_an_aspect_all_sections_come() {
        given().get(ContentApi.LEG_CRAMPS + "/modules")
                .then()
                .statusCode(200)
                .body("items.section.aspect", hasItems("overview", "self-care", "emergency"))
                .body("items.slug", everyItem(is("leg-cramps")));
    }

    @Test
    void an_unknown_page_has_no_modules() {
        given().get(ContentApi.ARTICLES + "/toothache/modules").then().statusCode(404);
    }
}
