package health.charley.content.worklist;

import static health.charley.content.editing.Staff.PUBLISHER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.importing.ContentFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which links on pages lead nowhere, on pages made so that they do. */
@QuarkusTest
class BrokenLinksTest {
    @TempDir
    Path folder;

    @Test
    void links_within_the_site_that_lead_nowhere_are_listed() {
        var files = ContentFiles.in(folder, "links");
        files.replace(
                files.article(),
                "Some *text*.",
                "[a](/causes/links-cause) [b](/causes/links-cause#first) [c](#first) [d](https://example.org/)"
                        + " [e](/causes/nowhere) [f](/causes/links-cause#nowhere) [g](#nowhere)");
        files.publish();

        assertEquals(
                List.of("/causes/nowhere", "/causes/links-cause#nowhere", "#nowhere"),
                WorkLists.concerns("broken-links", "links-article").stream()
                        .map(Concern::about)
                        .toList());
        assertEquals(List.of(), WorkLists.concerns("broken-links", "leg-cramps"));
    }

    @Test
    void links_that_readers_do_not_get_are_listed() {
        var files = ContentFiles.in(folder, "unseen-links");
        files.replace(
                        files.article(),
                        "Some *text*.",
                        "[a](causes/sciatica) [b](http://example.org/) [c](mailto:a@example.org) [d](tel:911)"
                                + " [e](//example.org/x)")
                .publish();

        assertEquals(
                List.of("causes/sciatica", "http://example.org/", "mailto:a@example.org", "//example.org/x"),
                WorkLists.concerns("broken-links", "unseen-links-article").stream()
                        .map(Concern::about)
                        .toList());
    }

    @Test
    void links_to_redirects_care_cards_and_other_parts_of_the_site_lead_somewhere() {
        redirect("links-of-old", "muscle-strain");
        var files = ContentFiles.in(folder, "whole-links");
        files.replace(
                files.article(),
                "Some *text*.",
                "[a](/causes/links-of-old) [b](/articles/leg-cramps#care-emergency) [c](/quiz/leg-cramps) [d](/about)"
                        + " [e](/causes/muscle-strain?language=es#care-urgent) [f](#citations)");
        files.publish();

        assertEquals(List.of(), WorkLists.concerns("broken-links", "whole-links-article"));
    }

    @Test
    void links_to_addresses_that_the_site_does_not_have_are_listed() {
        var files = ContentFiles.in(folder, "odd-links");
        files.replace(
                files.article(),
                "Some *text*.",
                "[a](/cause/muscle-strain) [b](/causes/nope?x=1) [c](/Causes/nope) [d](/articles/nope/extra)"
                        + " [e](/nowhere) [f](#care-nothing)");
        files.publish();

        assertEquals(
                List.of(
                        "/cause/muscle-strain",
                        "/causes/nope?x=1",
                        "/Causes/nope",
                        "/articles/nope/extra",
                        "/nowhere",
                        "#care-nothing"),
                WorkLists.concerns("broken-links", "odd-links-article").stream()
                        .map(Concern::about)
                        .toList());
    }

    @Test
    void a_cause_that_is_listed_and_was_taken_from_readers_is_listed() {
        var files = ContentFiles.in(folder, "listing").publish();
        PUBLISHER
                .step(files.condition(), PUBLISHER.etag(files.condition()), "unpublication", Map.of("reason", "Old."))
                .statusCode(200);

        assertEquals(
                List.of(
                        "A page that is listed is not published: cause listing-cause (en-US).",
                        "A page that is listed is not published: cause listing-cause (en-US)."),
                WorkLists.concerns("broken-links", files.slug()).stream()
                        .map(Concern::sentence)
                        .toList());
    }

    private static void redirect(String from, String to) {
        WorkLists.as("editor")
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(Map.of("to", to))
                .put("/api/content/v1/redirects/cause/en-US/" + from)
                .then()
                .statusCode(201);
    }
}
