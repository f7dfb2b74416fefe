package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Desktop.page;
import static health.charley.content.editing.Staff.EDITOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several people at one page: nobody's text is overwritten unseen. */
@QuarkusTest
class TwoEditorsTest {
    @Test
    void whoever_saves_second_is_told_and_what_the_first_wrote_is_there() {
        var seen = Staff.draft("two-editors");
        EDITOR.save("two-editors", seen, Draft.sample().with("headline", "The first"))
                .statusCode(200);

        EDITOR.save("two-editors", seen, Draft.sample().with("headline", "The second"))
                .statusCode(412)
                .body("detail", containsString("Somebody changed this since you read it."));

        EDITOR.get(page("two-editors")).body("manuscript.headline", is("The first"));
        EDITOR.save("two-editors", EDITOR.etag("two-editors"), Draft.sample().with("headline", "The second"))
                .statusCode(200);
        EDITOR.get(page("two-editors") + "/revisions").body("items.size()", is(3));
    }

    @Test
    void of_eight_who_save_at_once_one_succeeds() throws Exception {
        var seen = Staff.draft("eight-editors");
        var editors = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> saves = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(n ->
                        () -> EDITOR.save("eight-editors", seen, Draft.sample().with("headline", "Text " + n))
                                .extract()
                                .statusCode())
                .toList();

        var statuses = new ArrayList<Integer>();
        for (var save : editors.invokeAll(saves)) {
            statuses.add(save.get());
        }
        editors.shutdown();

        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(7, Collections.frequency(statuses, 412), statuses.toString());
        EDITOR.get(page("eight-editors") + "/revisions").body("items.size()", is(2));
    }

    @Test
    void of_four_who_make_the_same_page_at_once_one_succeeds() throws Exception {
        var statuses = AtOnce.statuses(
                4, () -> EDITOR.create("made-four-times").extract().statusCode());

        assertEquals(List.of(201, 409, 409, 409), statuses);
    }

    @Test
    void a_change_that_does_not_say_what_it_saw_is_refused() {
        var seen = Staff.draft("unseen");

        EDITOR.json(Draft.sample().body())
                .put(page("unseen"))
                .then()
                .statusCode(428)
                .contentType("application/problem+json");
        EDITOR.request().post(page("unseen") + "/submission").then().statusCode(428);
        EDITOR.save("unseen", "*", Draft.sample())
                .statusCode(428)
                .body("detail", containsString("Send the exact ETag of the state that you saw."));
        EDITOR.save("unseen", "W/" + seen, Draft.sample()).statusCode(412);
        EDITOR.save("unseen", "\"other\", " + seen, Draft.sample()).statusCode(200);
    }

    @Test
    void a_step_on_an_older_state_is_refused_too() {
        var seen = Staff.draft("older-state");
        var saved = EDITOR.save("older-state", seen, Draft.sample());

        EDITOR.step("older-state", seen, "submission").statusCode(412);
        EDITOR.step("older-state", etag(saved), "submission").statusCode(200);
    }
}
