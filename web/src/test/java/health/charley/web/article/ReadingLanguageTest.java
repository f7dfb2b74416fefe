package health.charley.web.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Browser;
import health.charley.web.example.ExampleServices;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is read in the language that its address asks for, and says so where it is not there in that one. */
@QuarkusTest
class ReadingLanguageTest {
    private static final String ALTERNATE = "<link rel=\"alternate\" hreflang=\"%s\" href=\"/articles/leg-cramps%s\">";

    @Test
    void a_translation_is_shown_and_marked_as_what_it_is() {
        var page = new Browser().open("/articles/leg-cramps?language=es").page();

        assertTrue(page.has("<h1 class=\"govuk-heading-xl\" lang=\"es\" dir=\"auto\">Calambres</h1>"));
        assertTrue(page.has("<section class=\"charley-prose\" id=\"overview\" lang=\"es\" dir=\"auto\""));
        assertTrue(page.has("<html lang=\"en-US\""), "the frame around it is in English");
        assertFalse(page.has("id=\"language-notice\""));
        assertTrue(page.has("<link rel=\"canonical\" href=\"/articles/leg-cramps?language=es\">"));
    }

    /** A screen reader speaks each part as the language that it is marked with. */
    @Test
    void what_the_frame_says_within_the_text_is_marked_as_english_and_the_title_as_the_text() {
        var page = new Browser().open("/articles/leg-cramps?language=es").page();

        assertTrue(page.has("<title lang=\"es\">Calambres"), page.html());
        assertTrue(page.has("-call-out-1\" lang=\"en-US\">"));
        assertTrue(page.has("<p class=\"charley-callout__signed\" lang=\"en-US\" dir=\"ltr\">"));
        assertFalse(page.has("<aside class=\"charley-callout charley-callout--pro-tip\" aria-label=\""));
    }

    @Test
    void the_other_languages_of_a_page_are_offered_in_their_own_words() {
        var page = new Browser().open("/articles/leg-cramps").page();

        assertTrue(page.has("<a class=\"govuk-link\" rel=\"alternate\" lang=\"es\" hreflang=\"es\""
                + " href=\"/articles/leg-cramps?language=es\">español</a>"));
        assertTrue(page.has("<span lang=\"en-US\" aria-current=\"page\">English</span>"));
        assertTrue(page.has(ALTERNATE.formatted("es", "?language=es")));
        assertTrue(page.has(ALTERNATE.formatted("en-US", "")));
        assertTrue(page.has(ALTERNATE.formatted("x-default", "")));
    }

    @Test
    void a_page_in_one_language_offers_no_other() {
        var page = new Browser().open("/causes/deep-vein-thrombosis").page();

        assertFalse(page.has("hreflang"));
        assertTrue(page.has("<link rel=\"canonical\" href=\"/causes/deep-vein-thrombosis\">"));
    }

    @Test
    void links_within_the_site_go_on_in_the_language_asked_for() {
        var page = new Browser().open("/articles/leg-cramps?language=es").page();

        assertTrue(page.has("href=\"/causes/muscle-strain?language=es\""));
        assertTrue(page.has("href=\"/articles/restless-legs?language=es\""));
        assertTrue(page.has("href=\"/articles?language=es\""));

        page = new Browser().open("/articles?language=es").page();

        assertTrue(page.has("href=\"/articles/leg-cramps?language=es\""));
        assertTrue(page.has("href=\"/articles?language=es&amp;cursor=cGFnZTI\""));
        assertTrue(ExampleServices.lastRequestTo("content").contains("language=es"));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, in French",
        "pt-BR, in Portuguese (Brazil)",
        "qq, in the language that was asked for",
        "Spanish, in the language that was asked for",
        "<b>x, in the language that was asked for"
    })
    void a_language_that_a_page_is_not_there_in_is_told(String asked, String words) {
        var page = new Browser()
                .open("/articles/leg-cramps?" + Browser.form("language", asked))
                .page();

        assertEquals(200, page.status());
        assertTrue(page.has("This page is not available " + words + ". It is shown in English."), page.html());
        assertTrue(page.has("<link rel=\"canonical\" href=\"/articles/leg-cramps\">"));
        assertFalse(page.has("<b>x"));
    }

    @Test
    void the_way_from_an_old_address_keeps_the_language() {
        given().redirects()
                .follow(false)
                .get("/articles/night-cramps?language=es")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/articles/leg-cramps?language=es"));
    }
}
