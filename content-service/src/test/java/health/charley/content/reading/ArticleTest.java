package health.charley.content.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import health.charley.content.ContentApi;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The article on leg cramps, as it comes with the service. */
@QuarkusTest
class ArticleTest {
    @Test
    void an_article_says_what_it_is_and_how_far_to_rely_on_it() {
        var article = ContentApi.article("leg-cramps");

        article.statusCode(200)
                .contentType("application/json")
                .body("slug", is("leg-cramps"))
                .body("topic", is("leg-cramps"))
                .body("headline", is("Leg cramps: five causes and what helps"))
                .body("alternateNames", hasItem("charley horse"))
                .body("language", is("en-US"))
                .body("sample", is(true))
                .body("reviewStatus", is("awaiting-clinical-review"))
                .body("author.name", is("Sample Author, MD, MPH (sample data)"))
                .body("author.sample", is(true))
                .body("author.biography", startsWith("Sample Author is not a real person."))
                .body("reviewer", nullValue())
                .body("datePublished", is("2026-11-23"))
                .body("nextReview", is("2027-05-23"))
                .body("$", not(hasKey("changedAt")));
    }

    @Test
    void an_article_tells_of_each_side_of_the_symptom() {
        var article = ContentApi.article("leg-cramps");

        article.body(
                        "sections.aspect",
                        hasItems(
                                "overview",
                                "symptoms",
                                "causes",
                                "treatments",
                                "self-care",
                                "prevention",
                                "see-a-doctor",
                                "emergency"))
                .body("sections[0].id", is("overview"))
                .body("sections[0].markdown", containsString("*charley horse*"))
                .body("sections[0].html", containsString("<em>charley horse</em>"));
    }

    @Test
    void an_article_lists_its_five_highlighted_causes_in_order() {
        var article = ContentApi.article("leg-cramps");

        article.body(
                        "causes.condition",
                        contains(
                                "muscle-strain",
                                "deep-vein-thrombosis",
                                "restless-legs-syndrome",
                                "peripheral-artery-disease",
                                "pregnancy-leg-cramps"))
                .body("causes.position", contains(1, 2, 3, 4, 5))
                .body("causes.highlighted", everyItem(is(true)))
                .body("causes[1].headline", is("Deep vein thrombosis: a blood clot deep in the leg"))
                .body("causes[1].summary", containsString("lungs"))
                .body("otherCauses.highlighted", everyItem(is(false)))
                .body("otherCauses.condition", hasItems("dehydration-cramps", "hypothyroidism"));
    }

    @Test
    void call_outs_are_signed_by_the_sample_clinician() {
        var article = ContentApi.article("leg-cramps");

        article.body("sections.callouts.flatten().kind", hasItems("doctors-note", "pro-tip"))
                .body("sections.callouts.flatten().signedBy.name", everyItem(containsString("(sample data)")))
                .body("sections.callouts.flatten().signedBy.sample", everyItem(is(true)))
                .body("sections.callouts.flatten().text", everyItem(not(containsString("<"))))
                .body("sections.callouts.flatten().html", everyItem(startsWith("<p>")));
    }

    @Test
    void care_cards_go_from_non_urgent_to_emergency_and_name_the_triage_rules() {
        var article = ContentApi.article("leg-cramps");

        article.body("careCards.kind", contains("non-urgent", "urgent", "emergency"))
                .body("careCards[2].heading", containsString("911 in the US, 999 in the UK"))
                .body("careCards[2].items.redFlag", hasItems("R1", "R2", "R3", "R8", "R13", "R15a", "R16"))
                .body("careCards[1].items.redFlag", hasItems("R8a", "R11", "R15"))
                .body(
                        "careCards[0].items.redFlag",
                        contains(
                                "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D11", "R26", "R29",
                                "R29"));
    }

    @Test
    void citations_say_what_became_of_the_work_and_how_far_it_was_checked() {
        var article = ContentApi.article("leg-cramps");

        article.body("citations.find { it.id == 'roguin-maor-2017' }.pmid", is("28241153"))
                .body(
                        "citations.find { it.id == 'roguin-maor-2017' }.url",
                        is("https://pubmed.ncbi.nlm.nih.gov/28241153/"))
                .body("citations.find { it.id == 'roguin-maor-2017' }.status", is("current"))
                .body("citations.find { it.id == 'cochrane-2020-magnesium' }.checked", is("memory"));
    }

    @Test
    void an_article_points_to_four_pages_to_read_next() {
        var article = ContentApi.article("leg-cramps");

        article.body("related", hasSize(4))
                .body("related[0].kind", is("cause"))
                .body("related[0].slug", is("night-leg-cramps"))
                .body("related.headline", everyItem(notNullValue()));
    }

    @Test
    void an_unknown_article_is_a_problem() {
        ContentApi.article("toothache")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", is(404))
                .body("detail", is("There is no article 'toothache'."))
                .body("instance", is("/api/content/v1/articles/toothache"));
    }

    @Test
    void the_page_of_a_cause_is_not_an_article() {
        ContentApi.article("muscle-strain").statusCode(404);
    }
}
