package health.charley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What a person does with what is kept of them, in a real browser. */
class OwnDataJourneyTest {
    @Test
    void a_person_shares_a_result_takes_the_link_back_and_has_everything_erased() {
        var charley = RunningCharley.shared();
        try (var browser = Browser.withScripts("own-data")) {
            browser.open(charley.web() + "/quiz/leg-cramps");
            CheckWalk.begin(browser, "70", "female");
            CheckWalk.answerAll(browser);
            browser.follow("save-result");
            browser.follow(By.cssSelector("button[name=username][value=patient2]"));

            browser.follow("share");
            looked(browser, "shares");
            browser.type("pin", "4711");
            browser.follow("make-link");
            looked(browser, "the link");
            var code = browser.text(By.id("code"));
            assertEquals(charley.web() + "/shared#" + code, browser.text(By.id("link")));

            browser.follow("back");
            looked(browser, "shares with a link");
            browser.follow(By.cssSelector("form[action$='/revoke'] button"));
            assertTrue(browser.text(By.id("main-content")).contains("Taken back"));
            assertFalse(browser.has(By.cssSelector("form[action$='/revoke']")));

            browser.follow("history-link");
            browser.follow("everything");
            looked(browser, "everything");
            browser.follow("accesses");
            looked(browser, "accesses");
            assertTrue(browser.text(By.id("main-content")).contains("A link was taken back"));
            browser.follow("back");
            browser.follow("erase");
            looked(browser, "erase");
            browser.follow("confirm-erase");
            looked(browser, "erased");
            assertEquals("Everything is erased", browser.heading());

            browser.follow("history-link");
            assertTrue(browser.has(By.id("no-assessments")));
        }
    }

    @Test
    void a_person_finishes_a_check_later_and_sees_it_among_all_over_time() {
        var charley = RunningCharley.shared();
        try (var browser = Browser.withScripts("later")) {
            browser.open(charley.web() + "/quiz/leg-cramps");
            CheckWalk.begin(browser, "70", "female");
            browser.follow("keep-draft");
            browser.follow(By.cssSelector("button[name=username][value=patient2]"));
            looked(browser, "finish later");
            browser.follow("keep");
            looked(browser, "unfinished checks");
            browser.follow(By.cssSelector("form[action$='/resume'] button"));

            CheckWalk.answerAll(browser);
            browser.follow("save-result");
            browser.open(charley.web() + "/history/drafts");
            assertTrue(browser.has(By.id("no-drafts")));
            browser.follow("back");
            browser.follow("timeline");
            looked(browser, "timeline");
            assertTrue(browser.has(By.id("points")));

            browser.follow("back");
            browser.follow("everything");
            browser.follow("erase");
            browser.follow("confirm-erase");
        }
    }

    private static void looked(Browser browser, String page) {
        browser.picture(page.replace(' ', '-'));
        assertEquals(List.of(), browser.barriers(), page);
    }
}
