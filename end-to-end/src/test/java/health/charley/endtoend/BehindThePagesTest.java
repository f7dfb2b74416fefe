package health.charley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What stands behind the pages, kept at the desk on a phone: who writes them, what they cite, where they were, who is told. */
class BehindThePagesTest {
    private static final int PHONE = 380;
    private static RunningCharley charley;

    @BeforeAll
    static void start() {
        charley = RunningCharley.shared();
    }

    @Test
    void an_editor_keeps_authors_citations_and_redirects() {
        try (var browser = at("desk-editor", "editor")) {
            browser.open(charley.web() + "/desk/authors");
            shown(browser, "authors");
            browser.follow("add");
            browser.type("id", "ann-other");
            browser.type("name", "Ann Other");
            browser.follow("save");
            shown(browser, "author-to-mend");
            assertTrue(browser.title().startsWith("Error"), browser.title());
            browser.type("jobTitle", "Nurse");
            browser.type("biography", "Writes about legs.");
            browser.follow("save");
            shown(browser, "author");
            assertEquals("/desk/authors/ann-other", browser.path());

            browser.open(charley.web() + "/desk/citations");
            shown(browser, "citations");
            browser.follow(By.cssSelector("#citations a"));
            browser.click("status");
            browser.follow(By.cssSelector("#save"));
            shown(browser, "citation");
            assertTrue(browser.has(By.id("done")));

            browser.open(charley.web() + "/desk/redirects");
            shown(browser, "no-redirects");
            browser.type("from", "charley-horse-at-night");
            browser.type("to", "leg-cramps");
            browser.follow("save");
            shown(browser, "redirects");
            browser.open(charley.web() + "/articles/charley-horse-at-night");
            assertEquals("/articles/leg-cramps", browser.path());
        }
    }

    @Test
    void a_publisher_keeps_webhooks_and_takes_all_content_out_and_in() throws IOException {
        try (var browser = at("desk-publisher", "publisher")) {
            browser.open(charley.web() + "/desk/webhooks");
            shown(browser, "no-webhooks");
            browser.type("url", "https://www.example.org/hooks/charley/with-a-long-address-that-has-no-space-in-it");
            browser.follow("register");
            shown(browser, "webhook-secret");
            assertTrue(browser.text(By.id("secret")).startsWith("whsec_"));
            browser.follow("to-webhook");
            shown(browser, "webhook");
            browser.follow("remove");
            assertTrue(browser.has(By.id("no-webhooks")));

            browser.open(charley.web() + "/desk/files");
            shown(browser, "files");
            browser.attach("archive", downloaded());
            browser.follow("rehearse");
            shown(browser, "import");
            assertEquals("What the import would do", browser.heading());
            assertTrue(browser.text(By.id("main-content")).contains("Pages that read otherwise: none"));
        }
    }

    private static Browser at(String journey, String account) {
        var browser = Browser.withScripts(journey);
        browser.width(PHONE);
        browser.open(charley.web() + "/desk");
        browser.follow(By.cssSelector("button[name=username][value=" + account + "]"));
        shown(browser, "desk");
        return browser;
    }

    private static void shown(Browser browser, String page) {
        browser.picture(page);
        assertEquals(List.of(), browser.barriers(), page);
        assertEquals(0, browser.overhang(), page + " is wider than the screen");
    }

    private static Path downloaded() throws IOException {
        var archive = charley.asked("publisher").get("/api/content/v1/export").asByteArray();
        return Files.write(Repository.ROOT.resolve("end-to-end/target/content.zip"), archive);
    }
}
