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

    @Test
    void an_editor_begins_a_translation_with_the_words_of_the_original() {
        try (var browser = Browser.withScripts("translation")) {
            signIn(browser, "/desk/pages/cause/sciatica", "editor");
            browser.all(By.cssSelector("#translation option[value=es]")).get(0).click();
            browser.follow("begin-translation");
            browser.picture("begun");
            assertEquals(List.of(), browser.barriers(), "the translation");
            assertEquals("no draft", browser.text(By.id("stage")));

            browser.type("manuscript-headline", "Ciática: un nervio pinzado");
            browser.follow("save");

            assertEquals("Ciática: un nervio pinzado", browser.heading());
            assertEquals("draft", browser.text(By.id("stage")));
            browser.follow(By.cssSelector("#languages a"));
            assertEquals("Spanish", browser.text(By.id("languages")));
        }
    }

    private static void signIn(Browser browser, String account) {
        signIn(browser, PAGE, account);
    }

    private static void signIn(Browser browser, String page, String account) {
        browser.open(charley.web() + page);
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
