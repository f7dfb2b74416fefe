package health.charley.content.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.ContentApi;
import health.charley.content.importing.ContentFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class DirectoryTest {
    private static final String A_TO_Z = ContentApi.ROOT + "/a-z";
    private static final String TAGS = ContentApi.ROOT + "/tags";

    @TempDir
    Path folder;

    @Test
    void charley_horse_is_found_under_c() {
        given().queryParam("letter", "C")
                .get(A_TO_Z)
                .then()
                .statusCode(200)
                .body("items.letter", everyItem(is("C")))
                .body("items.find { it.name == 'charley horse' }.kind", is("article"))
                .body("items.find { it.name == 'charley horse' }.slug", is("leg-cramps"))
                .body("letters", hasItems("C", "D", "L"));
    }

    @Test
    void causes_stand_under_their_names_and_other_names() {
        given().queryParam("letter", "d")
                .get(A_TO_Z)
                .then()
                .statusCode(200)
                .body("items.name", hasItems("DVT", "Deep vein thrombosis (a blood clot in a leg vein)"));
    }

    @Test
    void cursors_lead_through_the_names_once_in_the_order_of_the_alphabet() {
        var inOne =
                given().queryParam("limit", 500).get(A_TO_Z).then().extract().<List<String>>path("items.name");
        var found = new ArrayList<String>();
        Map<String, Object> query = new HashMap<>(Map.of("limit", 20));

        do {
            var part = given().queryParams(query)
                    .get(A_TO_Z)
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(part.path("items.name"));
            query.put("cursor", part.path("next"));
        } while (query.get("cursor") != null);

        assertEquals(inOne, found);
    }

    @Test
    void a_cursor_with_what_no_name_holds_is_refused() {
        var cursor =
                Base64.getUrlEncoder().withoutPadding().encodeToString("27 1 a\0".getBytes(StandardCharsets.UTF_8));

        given().queryParam("cursor", cursor)
                .get(A_TO_Z)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("cursor"));
    }

    @Test
    void names_are_those_of_the_readers_language_where_there_is_a_translation() {
        var files = ContentFiles.in(folder, "named");
        files.translate(files.article(), "es", "An article", "Ñandú en la pierna")
                .publish();

        given().queryParam("language", "es")
                .queryParam("limit", 500)
                .get(A_TO_Z)
                .then()
                .body("items.findAll { it.slug == 'named-article' }.name", contains("Ñandú en la pierna"))
                .body("items.findAll { it.slug == 'named-article' }.letter", contains("N"))
                .body("items.findAll { it.slug == 'named-article' }.fallback", contains(false))
                .body("items.findAll { it.name == 'DVT' }.fallback", contains(true));
    }

    @Test
    void pages_are_found_by_their_tags() {
        var files = ContentFiles.in(folder, "tagged");
        files.replace(files.article(), "summary: In short.", "summary: In short.\ntags: [blood-vessels, nights]")
                .replace(files.cause(), "summary: In short.", "summary: In short.\ntags: [nights]")
                .publish();

        given().get(TAGS)
                .then()
                .statusCode(200)
                .body("items.find { it.tag == 'nights' }.pages", is(2))
                .body("items.find { it.tag == 'blood-vessels' }.pages", is(1));
        given().queryParam("tag", "blood-vessels")
                .get(ContentApi.ARTICLES)
                .then()
                .body("items.slug", contains("tagged-article"));
        given().queryParam("tag", "nights")
                .get(ContentApi.CAUSES)
                .then()
                .body("items.condition", hasItem("tagged-cause"));
        given().queryParam("tag", "nowhere").get(ContentApi.CAUSES).then().body("items.size()", is(0));
    }
}
