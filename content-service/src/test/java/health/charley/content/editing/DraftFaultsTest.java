package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Desktop.page;
import static health.charley.content.editing.Staff.EDITOR;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ContentApi;
import health.charley.content.markdown.Injections;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors may not save. */
@QuarkusTest
class DraftFaultsTest {
    @Test
    void all_that_is_wrong_is_told_at_once_with_its_place_and_nothing_is_saved() {
        var created = EDITOR.create("faulty").statusCode(201);
        var draft = Draft.sample()
                .without("name")
                .with("author", "nobody")
                .with("alternateNames", List.of("another", " "))
                .with("citations", List.of("goodacre-2005", "made-up-2020"))
                .with("related", List.of("causes/nowhere"))
                .with("nextReview", "2026-01-01")
                .withSection(1, "findings", List.of(Map.of("item", 3, "finding", "one-leg-swollen")))
                .withSection(1, "callouts", List.of(Map.of("kind", "pro-tip", "signedBy", "nobody", "markdown", "x")));

        EDITOR.save("faulty", etag(created), draft)
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        hasItems(
                                "#/name",
                                "#/author",
                                "#/alternateNames/1",
                                "#/citations/1",
                                "#/related/0",
                                "#/nextReview",
                                "#/sections/1/findings/0/item",
                                "#/sections/1/callouts/0/signedBy"))
                .body("errors", hasSize(8));
        EDITOR.get(page("faulty") + "/revisions").body("items", hasSize(0));
    }

    @Test
    void what_a_file_could_not_say_is_refused() {
        refused(Draft.sample().withSection(0, "markdown", "Text\n## A heading\nMore"), "#/sections/0/markdown");
        refused(Draft.sample().withSection(0, "markdown", "Text\n:::pro-tip x"), "#/sections/0/markdown");
        refused(Draft.sample().withSection(0, "markdown", "- swollen {one-leg-swollen}"), "#/sections/0/markdown");
        refused(Draft.sample().withSection(0, "markdown", "  \n "), "#/sections/0/markdown");
        refused(Draft.sample().withSection(0, "heading", "Two\nlines"), "#/sections/0/heading");
        refused(Draft.sample().withSection(0, "id", "Not An Id"), "#/sections/0/id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- one leg {hard-knot",
                "- one {swelling-one-leg} leg",
                "- swollen.{swelling-one-leg}",
                "- swollen { Swelling-One-Leg }",
                "- one leg is swollen swelling-one-leg}"
            })
    void what_looks_like_a_mark_and_would_reach_readers_is_refused_by_name(String markdown) {
        var reply = EDITOR.save(
                "muscle-strain",
                EDITOR.etag("muscle-strain"),
                Draft.sample().withSection(0, "markdown", "Signs:\n\n" + markdown));

        wrong(reply, "#/sections/0/markdown");
        var stray =
                markdown.substring(markdown.indexOf('{') < 0 ? markdown.lastIndexOf(' ') + 1 : markdown.indexOf('{'));
        reply.body("detail", startsWith("Readers would see '" + stray.split("(?<=})")[0] + "' as it is."));
    }

    @Test
    void a_mark_where_no_findings_are_told_is_refused() {
        var callout = Map.of("kind", "pro-tip", "signedBy", "sample-author", "markdown", "Look {hard-knot}");
        refused(Draft.sample().withSection(1, "callouts", List.of(callout)), "#/sections/1/callouts/0/markdown");
        var sign = Map.of("text", "your calf hurts {calf-pain", "redFlag", "R11");
        var card = Map.of("kind", "urgent", "heading", "Get help", "items", List.of(sign));
        refused(Draft.sample().with("careCards", List.of(card)), "#/careCards/0/items/0/text");
    }

    @Test
    void what_postgresql_would_refuse_is_refused_before() {
        var twice = Map.of("item", 1, "finding", "one-leg-swollen");
        refused(Draft.sample().withSection(1, "findings", List.of(twice, twice)), "#/sections/1/findings/1");
        refused(Draft.sample().with("nextReview", "+999999999-01-01"), "#/nextReview");
        var media = Map.of("kind", "image", "url", "/x.png", "alternativeText", "x", "caption", "");
        refused(Draft.sample().with("media", List.of(media)), "#/media/0/caption");
        refused(Draft.sample().with("headline", " "), "#/headline");
    }

    @Test
    void what_was_done_was_done_by_today_and_is_read_again_within_five_years() {
        var inTwoDays = LocalDate.now(ZoneOffset.UTC).plusDays(2);

        refused(Draft.sample().with("lastReviewed", inTwoDays.toString()), "#/lastReviewed");
        refused(Draft.sample().with("dateModified", inTwoDays.toString()), "#/dateModified");
        refused(Draft.sample().with("nextReview", "2031-11-25"), "#/nextReview");
        EDITOR.save("read-again", Staff.draft("read-again"), Draft.sample().with("nextReview", "2031-11-24"))
                .statusCode(200);
    }

    @Test
    void every_text_and_list_has_a_limit() {
        refused(Draft.sample().with("headline", "x".repeat(201)), "#/headline");
        refused(Draft.sample().with("summary", "x".repeat(1001)), "#/summary");
        refused(Draft.sample().with("tags", Collections.nCopies(21, "night")), "#/tags");
        refused(Draft.sample().with("citations", Collections.nCopies(201, "goodacre-2005")), "#/citations");
        refused(Draft.sample().withSection(0, "markdown", "x".repeat(20_001)), "#/sections/0/markdown");
        refused(Draft.sample().with("sections", Collections.nCopies(51, Map.of())), "#/sections");
        refused(Draft.sample().with("alternateNames", Collections.singletonList(null)), "#/alternateNames/0");
        refused(Draft.sample().without("sections"), "#/sections");
        refused(Draft.sample().with("extra", 1), "#/extra");
    }

    @Test
    void no_markdown_that_an_editor_saves_comes_out_as_script() {
        var half = Injections.ALL.size() / 2;

        requireHarmless("injected-first", Injections.ALL.subList(0, half));
        requireHarmless("injected-second", Injections.ALL.subList(half, Injections.ALL.size()));
    }

    private static void requireHarmless(String slug, List<String> injections) {
        var sections = IntStream.range(0, injections.size())
                .mapToObj(n -> section("s" + n, injections.get(n)))
                .toList();
        var created = EDITOR.create(slug).statusCode(201);
        var saved = EDITOR.save(slug, etag(created), Draft.sample().with("sections", sections));
        Staff.publish(slug, etag(saved.statusCode(200)));

        List<String> html = ContentApi.cause(slug).statusCode(200).extract().path("sections.html");

        assertEquals(injections.size(), html.size());
        html.forEach(shown -> assertTrue(Injections.isHarmless(shown), shown));
    }

    private static Map<String, String> section(String id, String injection) {
        return Map.of(
                "id", id, "aspect", "overview", "heading", "<script>x()</script>", "markdown", "x\n\n" + injection);
    }

    @Test
    void a_page_that_is_not_there_can_not_be_saved() {
        EDITOR.save("never-made", "\"0\"", Draft.sample()).statusCode(404);
        EDITOR.get(Desktop.PAGES + "/story/leg-cramps").statusCode(404);
        EDITOR.get(Desktop.page("muscle-strain") + "?language=xx").statusCode(404);
    }

    @Test
    void the_address_of_a_new_page_is_checked() {
        create(Map.of("kind", "story", "slug", "x"), "#/kind");
        create(Map.of("kind", "cause", "slug", "Not A Slug"), "#/slug");
        create(Map.of("kind", "cause", "slug", "x".repeat(101)), "#/slug");
        create(Map.of("kind", "cause", "slug", "x", "language", "English"), "#/language");
        create(Map.of("kind", "cause", "slug", "x", "language", "qq"), "#/language");
        create(Map.of("kind", "cause", "slug", "x", "language", "es-ZZ"), "#/language");
        create(Map.of("kind", "cause"), "#/slug");
    }

    private static void create(Map<String, ?> body, String pointer) {
        wrong(EDITOR.json(body).post(Desktop.PAGES).then(), pointer);
    }

    private static void refused(Draft draft, String pointer) {
        wrong(EDITOR.save("muscle-strain", EDITOR.etag("muscle-strain"), draft), pointer);
    }

    private static void wrong(ValidatableResponse reply, String pointer) {
        reply.statusCode(400).body("errors.pointer", hasItem(pointer)).body("status", is(400));
    }
}
