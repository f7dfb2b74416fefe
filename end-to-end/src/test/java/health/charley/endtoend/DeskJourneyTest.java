package health.charley.endtoend;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What the people who work on content do, in a real browser. */
class DeskJourneyTest {
    private static final String PAGE = "/desk/pages/article/leg-cramps";
    private static final String AUTHOR = "/api/content/v1/editing/authors/sample-author";
    private static RunningCharley charley;

    @BeforeAll
    static void start() {
        charley = RunningCharley.shared();
        letTheReviewerSign();
    }

    @Test
    void an_editor_writes_a_reviewer_signs_and_a_publisher_brings_it_to_readers() {
        try (var browser = Browser.withScripts("desk")) {
            signIn(browser, "editor");
            assertEquals(List.of(), browser.barriers(), "the page at the desk");
            browser.type(
                    "manuscript-summary", "Night cramps hurt, and most of them are harmless. Written at the desk.");
            browser.follow("save");
            assertEquals("draft", browser.text(By.id("stage")));
            step(browser, "submit");
            browser.follow("sign-out");

            signIn(browser, "reviewer");
            assertEquals("in review", browser.text(By.id("stage")));
            step(browser, "sign-off");
            browser.follow("sign-out");

            signIn(browser, "publisher");
            assertEquals("signed off", browser.text(By.id("stage")));
            step(browser, "publish");
            browser.open(charley.web() + PAGE + "/record");
            browser.picture("record");
            assertEquals(List.of(), browser.barriers(), "the record");
            assertTrue(browser.text(By.id("main-content")).contains("published"));

            browser.open(charley.web() + "/articles/leg-cramps");
            assertTrue(browser.text(By.id("main-content")).contains("Written at the desk."));
        }
    }

    private static void signIn(Browser browser, String account) {
        browser.open(charley.web() + PAGE);
        browser.follow(By.cssSelector("button[name=username][value=" + account + "]"));
        browser.picture(account);
    }

    /** Takes a step, and goes on from what the checks may say to it. */
    private static void step(Browser browser, String step) {
        browser.follow(step + "-button");
        if (browser.has(By.id("to-page"))) {
            browser.follow("to-page");
        }
        browser.picture(step);
    }

    private static void letTheReviewerSign() {
        var token = charley.token("publisher");
        var seen = given().baseUri(charley.web())
                .auth()
                .oauth2(token)
                .get(AUTHOR)
                .then()
                .header("ETag", startsWith("\""))
                .extract()
                .header("ETag");
        given().baseUri(charley.web())
                .auth()
                .oauth2(token)
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body("{\"account\": \"reviewer\"}")
                .put(AUTHOR + "/account")
                .then()
                .statusCode(200);
    }
}
