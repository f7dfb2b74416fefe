package health.charley.content.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ContentApi;
import health.charley.content.editing.Staff;
import health.charley.content.importing.ContentFiles;
import health.charley.content.markdown.Injections;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same page as JSON, as linked data and as HTML. */
@QuarkusTest
class RepresentationTest {
    private static final String LINKED_DATA = "application/ld+json";
    private static final String HTML = "text/html";
    private static final String CLOT = ContentApi.CAUSES + "/deep-vein-thrombosis";

    private static final Pattern FORBIDDEN =
            Pattern.compile("<(script|img|svg|iframe|style|object|embed|link|base|form)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLER = Pattern.compile("<[^>]*\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN = Pattern.compile("(href|src)=\"(?!https://|/(?!/)|#|tel:)");

    @TempDir
    Path folder;

    @Test
    void linked_data_says_in_the_words_of_schema_org_what_the_page_is() {
        as(LINKED_DATA, ContentApi.LEG_CRAMPS)
                .contentType(startsWith(LINKED_DATA))
                .body("'@context'", is("https://schema.org"))
                .body("'@type'", is("MedicalWebPage"))
                .body("'@id'", is("http://localhost:8080/articles/leg-cramps"))
                .body("headline", is("Leg cramps: five causes and what helps"))
                .body("inLanguage", is("en-US"))
                .body("datePublished", is("2026-11-23"))
                .body("lastReviewed", is("2026-11-23"))
                .body("author.'@type'", is("Person"))
                .body("author.name", is("Sample Author, MD, MPH (sample data)"))
                .body("$", not(hasKey("reviewedBy")))
                .body("about.'@type'", is("MedicalSymptom"))
                .body("about.name", is("Leg cramps"))
                .body("about.alternateName", hasItem("charley horse"))
                .body("mentions.'@type'", hasItem("MedicalCondition"))
                .body("mentions.url", hasItem("http://localhost:8080/causes/muscle-strain"));
    }

    @Test
    void linked_data_can_stand_in_a_script_element_and_not_end_it() {
        var files = ContentFiles.in(folder, "script-end");
        files.replace(
                        files.article(),
                        "headline: An article",
                        "headline: \"</script><script>alert(1)</script> & <!--\"")
                .publish();

        var document = as(LINKED_DATA, ContentApi.ARTICLES + "/script-end-article")
                .body("headline", is("</script><script>alert(1)</script> & <!--"))
                .extract()
                .asString();

        assertFalse(document.matches("(?s).*[<>&].*"), document);
    }

    @Test
    void linked_data_on_a_cause_is_about_a_condition_part_by_part() {
        as(LINKED_DATA, CLOT)
                .body("about.'@type'", is("MedicalCondition"))
                .body("about.name", is("Deep vein thrombosis (a blood clot in a leg vein)"))
                .body("hasPart.'@type'", hasItem("HealthTopicContent"))
                .body("hasPart.hasHealthAspect", hasItem("https://schema.org/SymptomsHealthAspect"))
                .body("hasPart.find { it.'@id'.endsWith('#care-emergency') }.text", containsString("your chest hurts"))
                .body("citation.'@type'", hasItem("CreativeWork"))
                .body("citation.url", hasItem("https://pubmed.ncbi.nlm.nih.gov/16027455/"));
    }

    @Test
    void linked_data_names_the_translations() {
        var files = ContentFiles.in(folder, "linked-data");
        files.translate(files.article(), "es", "An article", "Un artículo").publish();
        var article = ContentApi.ARTICLES + "/linked-data-article";

        as(LINKED_DATA, article)
                .body(
                        "workTranslation.'@id'",
                        contains("http://localhost:8080/articles/linked-data-article?language=es"));
        as(LINKED_DATA, article + "?language=es")
                .body("inLanguage", is("es"))
                .body("translationOfWork.'@id'", is("http://localhost:8080/articles/linked-data-article"));
    }

    @Test
    void html_is_a_whole_document_with_its_headings_in_order() {
        var html = as(HTML, CLOT)
                .header("Content-Type", is("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", is("default-src 'none'; frame-ancestors 'none'"))
                .header("Content-Language", is("en-US"))
                .extract()
                .asString();

        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en-US\">"), html);
        assertTrue(html.contains("<title>Deep vein thrombosis: a blood clot deep in the leg</title>"), html);
        assertTrue(html.contains("<section id=\"care-emergency\">"), html);
        assertTrue(
                html.contains("<li>your chest hurts or it is hard to breathe: call your emergency number</li>"), html);
        assertTrue(html.contains("<section id=\"symptoms\">\n<h2>What it feels like</h2>"), html);
        assertTrue(html.contains("<strong>One leg is swollen.</strong>"), html);
        assertTrue(html.contains("<a href=\"https://pubmed.ncbi.nlm.nih.gov/16027455/\">"), html);
        assertTrue(html.contains("No clinician has reviewed this page yet."), html);
        assertTrue(html.contains("Written by Sample Author, MD, MPH (sample data), "), html);
        assertEquals(List.of(1, 2), levelSteps(html));
    }

    @Test
    void html_shows_call_outs_with_their_signer() {
        as(HTML, ContentApi.LEG_CRAMPS)
                .body(containsString("<aside>"))
                .body(containsString("<p>Sample Author, MD, MPH (sample data), "));
    }

    @Test
    void html_that_a_clinician_signed_does_not_say_that_none_did() {
        Staff.live("signed-html");

        as(HTML, ContentApi.CAUSES + "/signed-html")
                .body(containsString("Reviewed by Sample reviewer"))
                .body(not(containsString("No clinician has reviewed this page yet.")));
    }

    @Test
    void html_says_when_it_is_not_in_the_language_asked_for() {
        var note = "This page is not there in the language you asked for.";

        as(HTML, CLOT + "?language=fr").body(containsString(note));
        as(HTML, CLOT + "?language=en-GB").body(not(containsString(note)));
    }

    @Test
    void html_is_marked_with_its_language() {
        var files = ContentFiles.in(folder, "marked-html");
        files.translate(files.article(), "es", "An article", "Un artículo").publish();

        as(HTML, ContentApi.ARTICLES + "/marked-html-article?language=es")
                .body(containsString("<html lang=\"es\">"))
                .body(containsString("<h1>Un artículo</h1>"));
    }

    /** Every value of a page is tried, not its text alone. */
    @Test
    void nothing_on_a_page_runs_script_in_its_html() {
        var files = ContentFiles.in(folder, "attacked");
        var sections = IntStream.range(0, Injections.ALL.size())
                .mapToObj(n -> "## Section {#s" + n + " .overview}\n\nx\n\n" + Injections.ALL.get(n) + "\n")
                .collect(Collectors.joining("\n"));
        var attack = "'</title></h1><script>alert(1)</script>\" onload=\"alert(1) {{7*7}} {x}'";
        files.replace(files.article(), "## First", sections + "\n## First")
                .replace(files.article(), "headline: An article", "headline: " + attack)
                .replace(files.article(), "summary: In short.", "summary: " + attack)
                .replace(files.article(), "text: it stays", "text: " + attack)
                .replace(files.article(), "name: Something rare", "name: " + attack)
                .publish();

        var html = as(HTML, ContentApi.ARTICLES + "/attacked-article").extract().asString();

        var tags = html.replaceAll("\"[^\"]*\"", "\"\"");
        assertFalse(FORBIDDEN.matcher(tags).find(), html);
        assertFalse(HANDLER.matcher(tags).find(), html);
        assertFalse(FOREIGN.matcher(html).find(), html);
        assertTrue(html.contains("{x}"), "shown as it is written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", LINKED_DATA, HTML})
    void each_form_can_be_asked_about_again(String mediaType) {
        var etag = as(mediaType, CLOT).extract().header("ETag");

        given().accept(mediaType)
                .header("If-None-Match", etag)
                .get(CLOT)
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .header("Vary", is("Accept, Accept-Language"))
                .body(blankOrNullString());
    }

    @Test
    void the_forms_are_different_editions() {
        var etags = new HashSet<String>();
        for (var mediaType : List.of("application/json", LINKED_DATA, HTML)) {
            etags.add(as(mediaType, CLOT).extract().header("ETag"));
        }

        assertEquals(3, etags.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/json, text/html;q=0.5", "text/html;q=0.1, */*"})
    void who_takes_anything_gets_json(String accept) {
        as(accept, CLOT).contentType("application/json");
    }

    @Test
    void a_browser_gets_html() {
        as("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", CLOT)
                .contentType("text/html;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "text/plain", "image/*"})
    void another_form_is_not_to_be_had(String accept) {
        given().accept(accept).get(CLOT).then().statusCode(406).contentType("application/problem+json");
    }

    private static ValidatableResponse as(String accept, String path) {
        return given().accept(accept).when().get(path).then().statusCode(200);
    }

    /** The distinct steps down from one heading to the next; [1, 2] when the page begins at 1 and none is left out. */
    private static List<Integer> levelSteps(String html) {
        var levels = Pattern.compile("<h([1-6])")
                .matcher(html)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        return levels.stream().filter(level -> level <= 2).distinct().toList();
    }
}
