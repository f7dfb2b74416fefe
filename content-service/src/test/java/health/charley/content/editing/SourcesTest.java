package health.charley.content.editing;

import static health.charley.content.editing.Desktop.EDITING;
import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static health.charley.content.editing.Staff.REVIEWER;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.ContentApi;
import health.charley.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Authors and citations, which pages share. */
@QuarkusTest
class SourcesTest {
    private static final Map<String, Object> WORK =
            Map.of("text", "A work of tests", "status", "current", "checked", "read");

    @Test
    void a_citation_is_made_changed_and_shown_on_the_pages_that_cite_it() {
        var made = make("citations/test-work", WORK).statusCode(200).body("work.status", is("current"));
        var saved = EDITOR.save(
                "citing", etag(EDITOR.create("citing")), Draft.sample().with("citations", new String[] {"test-work"}));
        Staff.publish("citing", etag(saved));

        change("citations/test-work", etag(made), with(WORK, "status", "retracted"))
                .statusCode(200)
                .body("edited", is(true));

        ContentApi.cause("citing").body("citations[0].status", is("retracted")).body("revision", is(1));
        EDITOR.get(EDITING + "/audit")
                .body("items[0].action", is("citation-saved"))
                .body("items[0].citation", is("test-work"));
    }

    @Test
    void a_replaced_work_names_another_that_is_there() {
        make("citations/test-newer", WORK).statusCode(200);
        var replaced = with(WORK, "status", "replaced");

        make("citations/test-older", with(replaced, "replacedBy", "test-newer"))
                .statusCode(200)
                .body("work.replacedBy", is("test-newer"));
        make("citations/test-lost", with(replaced, "replacedBy", "nowhere"))
                .statusCode(400)
                .body("errors[0].pointer", is("#/replacedBy"));
        make("citations/test-lost", with(replaced, "replacedBy", "test-lost")).statusCode(400);
        make("citations/test-lost", with(WORK, "replacedBy", "test-newer")).statusCode(400);
        make("citations/test-lost", replaced)
                .statusCode(400)
                .body("errors[0].pointer", is("#/replacedBy"))
                .body("errors[0].detail", is("A replaced work, and no other, has one that takes its place."));
    }

    @Test
    void works_do_not_take_each_others_place_in_a_circle() {
        var one = make("citations/circle-one", WORK).statusCode(200);
        make("citations/circle-two", replacedBy("circle-one")).statusCode(200);
        make("citations/circle-three", replacedBy("circle-two")).statusCode(200);

        for (var other : List.of("circle-two", "circle-three")) {
            change("citations/circle-one", etag(one), replacedBy(other))
                    .statusCode(400)
                    .body("errors[0].pointer", is("#/replacedBy"))
                    .body(
                            "errors[0].detail",
                            is("The citation '" + other + "' is itself replaced by this one in the end."));
        }
        EDITOR.get(EDITING + "/citations/circle-one").body("work.status", is("current"));
    }

    @Test
    void of_two_who_would_close_a_circle_at_once_one_is_refused() throws Exception {
        var left = etag(make("citations/at-once-left", WORK));
        var right = etag(make("citations/at-once-right", WORK));
        var isSecond = new AtomicBoolean();

        var statuses = AtOnce.statuses(2, () -> {
            var call = isSecond.getAndSet(true)
                    ? change("citations/at-once-left", left, replacedBy("at-once-right"))
                    : change("citations/at-once-right", right, replacedBy("at-once-left"));
            return call.extract().statusCode();
        });

        assertEquals(List.of(200, 400), statuses);
    }

    @Test
    void what_is_there_is_not_made_again_and_what_changed_is_not_overwritten() {
        var made = make("citations/test-twice", WORK).statusCode(200);
        make("citations/test-twice", WORK).statusCode(412);
        change("citations/test-twice", etag(made), with(WORK, "text", "Better")).statusCode(200);

        change("citations/test-twice", etag(made), with(WORK, "text", "Worse")).statusCode(412);
        change("citations/test-never", "\"0\"", WORK).statusCode(412);
        EDITOR.json(WORK).put(EDITING + "/citations/test-twice").then().statusCode(428);
        EDITOR.get(EDITING + "/citations/test-twice").body("work.text", is("Better"));
    }

    @Test
    void what_a_citation_may_not_say() {
        for (var wrong : new String[][] {
            {"doi", "x"},
            {"pmid", "PMC1"},
            {"url", "http://example.org"},
            {"url", "https://user:pw@example.org/"},
            {"url", "https://?a"},
            {"status", "lost"},
            {"text", " "}
        }) {
            make("citations/test-wrong", with(WORK, wrong[0], wrong[1]))
                    .statusCode(400)
                    .body("errors.pointer", hasItem("#/" + wrong[0]));
        }
        make("citations/Wrong Id", WORK).statusCode(400);
    }

    @Test
    void only_editors_change_sources_and_only_publishers_link_accounts() {
        REVIEWER.json(WORK).put(EDITING + "/citations/goodacre-2005").then().statusCode(403);
        EDITOR.json(Map.of("account", "editor"))
                .header("If-Match", etag(EDITOR.get(EDITING + "/authors/sample-author")))
                .put(EDITING + "/authors/sample-author/account")
                .then()
                .statusCode(403);
        REVIEWER.get(EDITING + "/citations?limit=100").statusCode(200).body("items.id", hasItem("goodacre-2005"));
        REVIEWER.get(EDITING + "/authors").statusCode(200).body("items.id", hasItem("sample-author"));
        Desktop.of("patient").get(EDITING + "/authors").statusCode(403);
        EDITOR.get(EDITING + "/authors/nobody").statusCode(404);
        EDITOR.get(EDITING + "/citations/nothing").statusCode(404);
    }

    @Test
    void the_name_below_what_was_signed_is_not_for_editors_to_change() {
        Staff.linkProfile("reviewer");
        Staff.linkProfile("clinician");
        Map<String, Object> profile =
                Map.of("name", "Dean", "jobTitle", "Dean", "biography", "Not a real person.", "sample", true);

        change("authors/reviewer", etag(EDITOR.get(EDITING + "/authors/reviewer")), profile)
                .statusCode(409);
        EDITOR.get(EDITING + "/authors/reviewer").body("profile.name", is("Sample reviewer"));

        Staff.CLINICIAN
                .json(with(profile, "name", "Sample clinician"))
                .header("If-Match", etag(EDITOR.get(EDITING + "/authors/clinician")))
                .put(EDITING + "/authors/clinician")
                .then()
                .statusCode(200);
    }

    @Test
    void an_account_signs_as_one_author_only() {
        Staff.linkProfile("reviewer");
        var other = make(
                "authors/other-reviewer",
                Map.of("name", "Other", "jobTitle", "Reviewer", "biography", "Not a real person.", "sample", true));

        PUBLISHER
                .json(Map.of("account", "reviewer"))
                .header("If-Match", etag(other))
                .put(EDITING + "/authors/other-reviewer/account")
                .then()
                .statusCode(409)
                .body("detail", is("The account signs as 'reviewer'."));
    }

    @Test
    void a_changed_profile_shows_wherever_the_author_is_named() {
        Map<String, Object> profile =
                Map.of("name", "Test", "jobTitle", "Writer", "biography", "Not a real person.", "sample", true);
        var made = make("authors/test-author", profile).statusCode(200);
        var draft = EDITOR.save(
                        "named-author",
                        Staff.draft("named-author"),
                        Draft.sample().with("author", "test-author"))
                .statusCode(200);
        Staff.publish("named-author", etag(draft));

        change("authors/test-author", etag(made), with(profile, "jobTitle", "Editor"))
                .statusCode(200);

        ContentApi.cause("named-author").body("author.jobTitle", is("Editor"));
    }

    private static Map<String, Object> replacedBy(String other) {
        return with(with(WORK, "status", "replaced"), "replacedBy", other);
    }

    private static ValidatableResponse make(String what, Map<String, ?> body) {
        return EDITOR.json(body)
                .header("If-None-Match", "*")
                .put(EDITING + "/" + what)
                .then();
    }

    private static ValidatableResponse change(String what, String etag, Map<String, ?> body) {
        return EDITOR.json(body)
                .header("If-Match", etag)
                .put(EDITING + "/" + what)
                .then();
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
