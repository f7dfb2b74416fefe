package health.charley.content.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.charley.content.ContentApi;
import health.charley.content.Role;
import health.charley.content.importing.ContentFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a page search knows, and from when on. */
@QuarkusTest
class SearchedPlacesTest {
    @TempDir
    Path folder;

    @Test
    void html_on_a_page_comes_as_plain_text() {
        var files = ContentFiles.in(folder, "tagsoup");
        files.replace(
                        files.cause(),
                        "Some *text*.",
                        "A **zebrawood** <script>alert(1)</script> [link](https://ok.example)")
                .publish();

        ContentApi.search("zebrawood")
                .body("items[0].excerpt.runs.findAll { it.hit }.text", contains("zebrawood"))
                .body("items[0].excerpt.runs.text.join('')", containsString("link"))
                .body("items[0].excerpt.runs.text.join('')", not(containsString("https")))
                .body("items[0].excerpt.runs.text.join('')", not(containsString("<script")));
    }

    @Test
    void a_page_is_found_by_its_new_words_only_when_a_new_revision_is_live() {
        var files = ContentFiles.in(folder, "reworded");
        files.replace(files.cause(), "Some *text*.", "About a bandicoot.").publish();
        ContentApi.search("bandicoot").body("items.slug", contains("reworded-cause"));

        files.replace(files.cause(), "About a bandicoot.", "About a platypus.").publish();

        ContentApi.search("bandicoot").body("items", empty());
        ContentApi.search("platypus").body("items.slug", contains("reworded-cause"));
    }

    @Test
    void a_page_that_is_not_published_is_not_found() throws SQLException {
        var files = ContentFiles.in(folder, "taken-back");
        files.replace(files.cause(), "Some *text*.", "About an axolotl.").publish();
        ContentApi.search("axolotl").body("items.slug", contains("taken-back-cause"));

        Role.SERVICE.execute("update page set live = null where slug = 'taken-back-cause'");

        ContentApi.search("axolotl").body("items", empty());
        ContentApi.cause("taken-back-cause").statusCode(404);
    }

    @Test
    void call_outs_and_care_cards_are_searched_too() {
        var files = ContentFiles.in(folder, "aside-words");
        files.replace(files.article(), "A tip.", "A tip about a wombat.")
                .replace(files.article(), "text: it grows", "text: your quokka hurts")
                .publish();

        ContentApi.search("wombat")
                .body("items.slug", contains("aside-words-article"))
                .body("items[0].excerpt.section", is("first"))
                .body("items[0].excerpt.runs.text", contains("about a ", "wombat"));
        ContentApi.search("quokka")
                .body("items.slug", contains("aside-words-article"))
                .body("items[0].excerpt", not(hasKey("section")))
                .body("items[0].excerpt.heading", is("Go within a day if:"))
                .body("items[0].excerpt.runs.text", contains("your ", "quokka", " hurts"));
    }

    @Test
    void the_heading_of_a_care_card_is_found() {
        var files = ContentFiles.in(folder, "card-heading");
        files.replace(files.article(), "Go within a day if", "Fetch the numbat if")
                .publish();

        ContentApi.search("numbat")
                .body("items.slug", contains("card-heading-article"))
                .body("items[0].excerpt.heading", is("Fetch the numbat if:"));
    }

    @Test
    void the_address_of_a_link_is_neither_found_nor_shown() {
        var files = ContentFiles.in(folder, "link-words");
        files.replace(files.cause(), "Some *text*.", "A [bilby](https://ok.example/potoroo_(animal)) digs.")
                .publish();

        ContentApi.search("bilby").body("items[0].excerpt.runs.text", contains("bilby", " digs"));
        ContentApi.search("potoroo").body("items", empty());
        ContentApi.search("animal").body("items.slug", not(hasItem("link-words-cause")));
    }

    @Test
    void a_word_that_no_page_has_any_more_is_no_guess() {
        var files = ContentFiles.in(folder, "misprint");
        files.replace(files.cause(), "Some *text*.", "About a kookaburrra.").publish();
        ContentApi.search("kookaburra").body("corrections.to", contains("kookaburrra"));

        files.replace(files.cause(), "a kookaburrra", "kookaburras and leg cramps")
                .publish();

        ContentApi.search("kookaburra").body("corrections", empty()).body("items.slug", contains("misprint-cause"));
        ContentApi.search("kookaburrraa").body("corrections.to", contains("kookaburras"));
        ContentApi.search("crapms").body("corrections.to", contains("cramps"));
    }

    @Test
    void a_word_stays_a_guess_while_another_page_has_it() {
        var files = ContentFiles.in(folder, "shared-word");
        files.replace(files.cause(), "Some *text*.", "About a wallaroo.")
                .replace(files.article(), "Some *text*.", "About a wallaroo.")
                .publish();

        files.replace(files.cause(), "About a wallaroo.", "About nothing.").publish();

        ContentApi.search("walaroo").body("corrections.to", contains("wallaroo"));
    }

    private static void first(String query, String slug) {
        ContentApi.search(query).statusCode(200).body("items[0].slug", is(slug));
    }
}
