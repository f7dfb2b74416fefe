package health.charley.content.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ContentApi;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListTest {
    @Test
    void the_list_of_articles_tells_enough_to_choose_one() {
        given().when()
                .get(ContentApi.ARTICLES)
                .then()
                .statusCode(200)
                .body("items.find { it.slug == 'leg-cramps' }.headline", is("Leg cramps: five causes and what helps"))
                .body("items.find { it.slug == 'leg-cramps' }.topic", is("leg-cramps"))
                .body("items.find { it.slug == 'leg-cramps' }.dateModified", is("2026-11-30"))
                .body("items.find { it.slug == 'leg-cramps' }.language", is("en-US"));
    }

    @Test
    void cursors_lead_through_the_whole_list_once() {
        var found = new ArrayList<String>();
        Map<String, Object> query = Map.of("limit", 5);

        for (var more = true; more; ) {
            var part = part(query);
            found.addAll(part.conditions());
            assertTrue(part.conditions().size() <= 5);
            more = part.next() != null;
            query = more ? Map.of("limit", 5, "cursor", part.next()) : query;
        }

        assertEquals(found.stream().sorted().toList(), found);
        assertEquals(found.size(), new HashSet<>(found).size());
        assertTrue(found.containsAll(List.of("muscle-strain", "night-leg-cramps", "acute-compartment-syndrome")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles?", "/causes?tag=night&", "/causes?condition=sciatica&", "/causes?language=es&"})
    void a_cursor_leads_through_no_other_list(String other) {
        var next = part(Map.of("limit", 5)).next();

        given().get(ContentApi.ROOT + other + "cursor=" + next)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("cursor"))
                .body("errors[0].detail", is("The cursor is not one that this list gave out."));
    }

    @Test
    void a_part_that_ends_exactly_with_the_list_has_no_next_one() {
        given().queryParam("condition", "muscle-strain", "night-leg-cramps", "hypothyroidism")
                .queryParam("limit", 3)
                .when()
                .get(ContentApi.CAUSES)
                .then()
                .statusCode(200)
                .body("items.size()", is(3))
                .body("$", not(hasKey("next")));
    }

    /** A page that goes away leaves no date behind: the list is another one, and seems older than before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles",
                "/causes",
                "/causes?condition=muscle-strain",
                "/a-z",
                "/tags",
                "/sitemap",
                "/feed.atom"
            })
    void a_list_is_sent_again_whatever_date_the_client_names(String list) {
        given().header("If-Modified-Since", "Thu, 31 Dec 2099 23:59:59 GMT")
                .get(ContentApi.ROOT + list)
                .then()
                .statusCode(200)
                .header("Last-Modified", nullValue())
                .header("ETag", notNullValue());
    }

    private static Part part(Map<String, ?> query) {
        var json = given().queryParams(query)
                .when()
                .get(ContentApi.CAUSES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return new Part(json.getList("items.condition"), json.getString("next"));
    }

    private record Part(List<String> conditions, String next) {}
}
