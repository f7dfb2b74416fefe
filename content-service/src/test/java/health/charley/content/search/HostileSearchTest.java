package health.charley.content.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import health.charley.content.ContentApi;
import health.charley.testing.BadInput;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches that nobody types by mistake. */
@QuarkusTest
class HostileSearchTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "leg & cramps | !thrombosis <-> (calf",
                "leg:* & 'cramps':ABCD",
                "!!!",
                "&|!()<->:*",
                "<0>",
                "leg <99999> cramps",
                "'",
                "''",
                "\"",
                "\"leg cramps",
                "leg' or '1'='1",
                "'; drop table page; --",
                "$$",
                "\\",
                "\\' \\\\",
                "%",
                "_",
                "%%%leg%%%",
                "____",
                "leg_cramps%",
                "🦵",
                "🦵🏽 cramps 😖",
                "👩‍⚕️",
                "ｌｅｇ",
                "腿抽筋",
                "судороги в ногах",
                "ساق",
                "ß",
                "İstanbul",
                "e\u0301clat",
                "\u200b",
                "\ufeff leg",
                "\u202egel",
                "\u00a0",
                "the",
                "a",
                "1",
                "2.5 mg",
                "-",
                "1e99",
                "0x00",
                "null",
                "{{7*7}}",
                "<script>alert(1)</script>",
                "https://evil.example/?q=leg",
                "leg@cramps.example",
                "/etc/passwd",
                "a.b.c.d",
                "leg-cramps",
                "\uE000\uE001"
            })
    void it_is_answered_like_any_other(String query) {
        ContentApi.search(query).statusCode(200);
        ContentApi.search(Map.of("query", query, "language", "es", "limit", 1)).statusCode(200);
    }

    @Test
    void operators_are_words_like_others() {
        ContentApi.search("!cramps").body("items[0].headline.hit", hasItem(true));
    }

    @Test
    void a_search_without_any_word_finds_nothing() {
        ContentApi.search("🦵 & !").statusCode(200).body("items", empty());
    }

    /** Marks that belong on letters, without any: the index has no word that begins so, and all words begin with nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0301\u0301\u0301", "\u20DD\u20DD\u20DD", "\u0345\u0345\u0345"})
    void marks_without_a_letter_are_no_word(String marks) {
        ContentApi.search(marks).statusCode(200).body("items", empty());
    }

    @Test
    void many_words_and_long_ones_are_answered() {
        ContentApi.search("leg ".repeat(50).strip()).statusCode(200);
        ContentApi.search("a".repeat(200)).statusCode(200);
        ContentApi.search("😖".repeat(100)).statusCode(200);
    }

    @Test
    void a_bad_body_is_refused_with_its_place() {
        BadInput.post(ContentApi.SEARCH)
                .body("{}", 400, "#/query")
                .body("{\"query\":null}", 400, "#/query")
                .body("{\"query\":\"\"}", 400, "#/query")
                .body("{\"query\":\" \"}", 400, "#/query")
                .body("{\"query\":\"" + "leg ".repeat(125) + "\"}", 400, "#/query")
                .body("{\"query\":\"a\\u0000b\"}", 400, "#/query")
                .body("{\"query\":7}", 400, "#/query")
                .body("{\"query\":\"leg\",\"limit\":0}", 400, "#/limit")
                .body("{\"query\":\"leg\",\"limit\":51}", 400, "#/limit")
                .body("{\"query\":\"leg\",\"limit\":1.5}", 400, "#/limit")
                .body("{\"query\":\"leg\",\"language\":\"english\"}", 400, "#/language")
                .body("{\"query\":\"leg\",\"kinds\":[\"page\"]}", 400)
                .body("{\"query\":\"leg\",\"kinds\":[null]}", 400)
                .body("{\"query\":\"leg\",\"kinds\":[\"cause\",\"cause\",\"cause\"]}", 400, "#/kinds")
                .body("{\"query\":\"leg\",\"cursor\":\"abc\"}", 400, "#/cursor")
                .body("{\"query\":\"leg\",\"cursor\":\"" + "a".repeat(201) + "\"}", 400, "#/cursor")
                .usual()
                .check();
    }

    /** What people search for may tell of their health; addresses end up in logs and histories. */
    @Test
    void there_is_no_search_in_an_address() {
        given().queryParam("q", "leg")
                .get(ContentApi.SEARCH)
                .then()
                .statusCode(405)
                .header("Allow", containsString("POST"))
                .header("Allow", is("OPTIONS, POST"));
    }
}
