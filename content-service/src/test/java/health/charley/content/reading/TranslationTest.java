package health.charley.content.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import health.charley.content.ContentApi;
import health.charley.content.importing.ContentFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that exists in Spanish too, and its cause, which exists in English only. */
@QuarkusTest
class TranslationTest {
    private static final String ARTICLE = ContentApi.ARTICLES + "/translated-article";

    @TempDir
    Path folder;

    @BeforeEach
    void publish() {
        var files = ContentFiles.in(folder, "translated");
        files.translate(files.article(), "es", "An article", "Un artículo").publish();
    }

    @Test
    void a_reader_gets_the_language_that_is_named() {
        read("language", "es")
                .header("Content-Language", is("es"))
                .body("language", is("es"))
                .body("headline", is("Un artículo"))
                .body("fallback", is(false))
                .body("translations", contains("en-US", "es"));
    }

    @Test
    void a_reader_gets_the_language_of_the_browser() {
        accepting("es-MX,es;q=0.9,en;q=0.8")
                .header("Content-Language", is("es"))
                .header("Vary", is("Accept, Accept-Language"))
                .body("headline", is("Un artículo"))
                .body("fallback", is(false));
    }

    @Test
    void the_language_named_goes_before_that_of_the_browser() {
        given().header("Accept-Language", "es")
                .queryParam("language", "en-US")
                .get(ARTICLE)
                .then()
                .statusCode(200)
                .body("headline", is("An article"))
                .body("fallback", is(false));
    }

    @Test
    void a_missing_language_falls_back_to_english_and_says_so() {
        read("language", "de")
                .header("Content-Language", is("en-US"))
                .body("language", is("en-US"))
                .body("fallback", is(true));
        ContentApi.article("translated-article").body("fallback", is(false));
    }

    @Test
    void each_language_is_an_edition_of_its_own() {
        var spanish = read("language", "es").extract().header("ETag");
        var english = read("language", "en-US").extract().header("ETag");

        assertNotEquals(spanish, english);
        given().header("If-None-Match", spanish)
                .header("Accept-Language", "es")
                .get(ARTICLE)
                .then()
                .statusCode(304)
                .header("Content-Language", is("es"))
                .header("Vary", is("Accept, Accept-Language"))
                .body(blankOrNullString());
        given().header("If-None-Match", spanish).get(ARTICLE).then().statusCode(200);
    }

    @Test
    void a_page_without_the_translation_is_listed_in_english_and_says_so() {
        given().queryParam("language", "es")
                .queryParam("limit", 100)
                .get(ContentApi.ARTICLES)
                .then()
                .statusCode(200)
                .header("Content-Language", is("en-US, es"))
                .body("items.findAll { it.slug == 'translated-article' }.headline", contains("Un artículo"))
                .body("items.findAll { it.slug == 'translated-article' }.fallback", contains(false))
                .body("items.findAll { it.slug == 'leg-cramps' }.language", contains("en-US"))
                .body("items.findAll { it.slug == 'leg-cramps' }.fallback", contains(true));
    }

    @Test
    void a_translation_shows_other_pages_in_its_language_where_they_have_it() {
        var files = ContentFiles.in(folder.resolve("more"), "spoken");
        files.translate(files.article(), "es", "An article", "Un artículo")
                .translate(files.cause(), "es", "A cause", "Una causa")
                .publish();

        ContentApi.article("spoken-article").body("related.headline", contains("A cause"));
        given().queryParam("language", "es")
                .get(ContentApi.ARTICLES + "/spoken-article")
                .then()
                .body("causes.headline", contains("Una causa"))
                .body("causes.language", contains("es"))
                .body("related.language", contains("es"))
                .body("related.headline", contains("Una causa"));
        read("language", "es").body("causes.headline", hasItem("A cause")).body("causes.language", hasItem("en-US"));
    }

    @Test
    void a_language_that_is_none_is_refused() {
        given().queryParam("language", "klingon-1")
                .get(ARTICLE)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("language"))
                .body("errors[0].detail", is("A language is written like 'es' or 'es-MX'."));
    }

    private static ValidatableResponse read(String parameter, String value) {
        return given().queryParam(parameter, value).get(ARTICLE).then().statusCode(200);
    }

    private static ValidatableResponse accepting(String languages) {
        return given().header("Accept-Language", languages).get(ARTICLE).then().statusCode(200);
    }
}
