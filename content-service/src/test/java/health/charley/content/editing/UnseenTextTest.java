package health.charley.content.editing;

import static health.charley.content.editing.Desktop.EDITING;
import static health.charley.content.editing.Staff.EDITOR;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in which readers would see nothing, or not all that is there. */
@QuarkusTest
class UnseenTextTest {
    private static final String UNSEEN = "errors.find { it.pointer == '%s' }.detail";

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u00A0", "\u3164", "\u2800", "\uFEFF\u200D", "\u180E \uFE0F"})
    void text_in_which_nobody_sees_anything_is_no_text(String nothing) {
        refused(Draft.sample().with("headline", nothing), "#/headline");
        refused(Draft.sample().with("name", nothing), "#/name");
        refused(Draft.sample().with("alternateNames", List.of(nothing)), "#/alternateNames/0");
        refused(Draft.sample().with("summary", nothing), "#/summary");
        refused(Draft.sample().with("otherCauses", List.of(Map.of("name", nothing))), "#/otherCauses/0/name");
        refused(Draft.sample().withSection(0, "heading", nothing), "#/sections/0/heading");
        refused(Draft.sample().withSection(0, "markdown", nothing), "#/sections/0/markdown");
        refused(Draft.sample().withCallout("sample-author", nothing), "#/sections/1/callouts/0/markdown");
        refused(media("alternativeText", nothing), "#/media/0/alternativeText");
        refused(media("caption", nothing), "#/media/0/caption");
        refused(card(nothing, "your chest hurts"), "#/careCards/0/heading");
        refused(card("Get help", nothing), "#/careCards/0/items/0/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#x200B;", "![a leg](https://example.org/leg.png)", "[](https://example.org)", "- \n- "})
    void markdown_that_comes_out_as_nothing_is_an_empty_section(String markdown) {
        refused(Draft.sample().withSection(0, "markdown", markdown), "#/sections/0/markdown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u2066", "\u061C", "\u200B", "\u00AD"})
    void what_nobody_sees_in_a_text_is_refused_by_its_number(String unseen) {
        var text = "Not " + unseen + "urgent";
        var sentence =
                "The text holds a character that nobody sees, U+%04X. Take it out.".formatted((int) unseen.charAt(0));

        refused(Draft.sample().with("headline", text), "#/headline", sentence);
        refused(Draft.sample().with("alternateNames", List.of(text)), "#/alternateNames/0", sentence);
        refused(Draft.sample().withSection(0, "heading", text), "#/sections/0/heading", sentence);
        refused(Draft.sample().withSection(0, "markdown", text), "#/sections/0/markdown", sentence);
        refused(card("Get help", text), "#/careCards/0/items/0/text", sentence);
        refused(media("url", "/a" + unseen + "b.png"), "#/media/0/url", sentence);
    }

    @Test
    void a_character_written_by_its_number_is_no_less_unseen() {
        var sentence = "The text holds a character that nobody sees, U+202E. Take it out.";

        refused(Draft.sample().withSection(0, "markdown", "Not &#x202E;urgent"), "#/sections/0/markdown", sentence);
    }

    @Test
    void names_and_works_are_held_to_the_same() {
        Map<String, Object> profile =
                Map.of("name", "Test", "jobTitle", "Writer", "biography", "Not a real person.", "sample", true);
        Map<String, Object> work = Map.of("text", "A work", "status", "current", "checked", "read");

        for (var field : List.of("name", "jobTitle", "biography")) {
            refused("authors/unseen-author", with(profile, field, "\u200B"), "#/" + field);
            refused("authors/unseen-author", with(profile, field, "\u00A0"), "#/" + field);
            refused("authors/unseen-author", with(profile, field, "Dr. \u202Ex"), "#/" + field);
        }
        refused("citations/unseen-work", with(work, "text", "\u200B"), "#/text");
        refused("citations/unseen-work", with(work, "text", "Goodacre \u202E5002"), "#/text");
    }

    @Test
    void a_reason_that_nobody_can_read_is_none() {
        var etag = Staff.live("unseen-reason");

        Staff.PUBLISHER
                .step("unseen-reason", etag, "unpublication", Map.of("reason", "\u200B"))
                .statusCode(400)
                .body("errors.pointer", hasItem("#/reason"));
    }

    @Test
    void joiners_within_words_and_bold_text_stay_for_languages_that_need_them() {
        var persian = "\u0645\u06CC\u200C\u0631\u0648\u0645";

        var etag = Staff.draft("persian-joiner");

        EDITOR.save(
                        "persian-joiner",
                        etag,
                        Draft.sample().withSection(0, "markdown", "**\u0645\u06CC**\u200C" + persian))
                .statusCode(200);
    }

    private static Draft card(String heading, String text) {
        var sign = Map.of("text", text, "redFlag", "R11", "signs", List.of("chest-pain"));
        return Draft.sample()
                .with("careCards", List.of(Map.of("kind", "urgent", "heading", heading, "items", List.of(sign))));
    }

    private static Draft media(String field, String value) {
        Map<String, Object> media = Map.of("kind", "image", "url", "/leg.png", "alternativeText", "A leg");
        return Draft.sample().with("media", List.of(with(media, field, value)));
    }

    private static void refused(Draft draft, String pointer) {
        EDITOR.save("muscle-strain", EDITOR.etag("muscle-strain"), draft)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    private static void refused(Draft draft, String pointer, String sentence) {
        EDITOR.save("muscle-strain", EDITOR.etag("muscle-strain"), draft)
                .statusCode(400)
                .body(UNSEEN.formatted(pointer), is(sentence));
    }

    private static void refused(String what, Map<String, ?> body, String pointer) {
        EDITOR.json(body)
                .header("If-None-Match", "*")
                .put(EDITING + "/" + what)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
