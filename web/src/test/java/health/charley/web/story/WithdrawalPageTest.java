package health.charley.web.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Browser;
import health.charley.web.example.ExampleServices;
import health.charley.web.example.LogRecorder;
import io.quarkus.test.junit.QuarkusTest;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The author of a story takes it back with the link that the reply to it held. */
@QuarkusTest
class WithdrawalPageTest {
    private static final String PAGE = "/stories/withdrawal";
    private static final String SECRET = "s".repeat(43);
    private static final String CODE = "01997c3a-5b00-7000-8000-00000000000a." + SECRET;

    private final LogRecorder recorder = new LogRecorder();
    private final Browser author = new Browser();

    @BeforeEach
    void openThePage() {
        author.open(PAGE);
        Logger.getLogger("").addHandler(recorder);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(recorder);
    }

    @Test
    void the_page_says_what_it_does() {
        assertEquals(200, author.page().status());
        assertTrue(author.page().has("its words are erased at once. This cannot be undone."));
    }

    @Test
    void the_code_of_a_link_that_is_followed_is_moved_into_the_form() {
        assertTrue(author.page().has("<script src=\"/assets/link-code.js\" defer></script>"));
        assertTrue(author.page().policy().contains("script-src 'self';"));
    }

    @Test
    void the_whole_link_takes_the_story_back() {
        author.submit(PAGE, "code", " http://charley.example/stories/withdrawal#" + CODE + " ");

        assertEquals(200, author.page().status());
        assertTrue(author.page().has("Your story was taken back"));
        assertTrue(ExampleServices.lastRequestTo("content").contains("{\"secret\":\"" + SECRET + "\"}"));
    }

    @Test
    void what_is_no_code_is_not_sent_on() {
        author.submit(PAGE, "code", "<b>short");

        assertEquals(400, author.page().status());
        assertTrue(author.page().has("This is no whole code."));
        assertFalse(author.page().has("<b>short"));
    }

    @Test
    void a_code_of_no_story_is_told_in_words() {
        author.submit(PAGE, "code", CODE.replace('s', 'x'));

        assertEquals(404, author.page().status());
        assertTrue(author.page().has("This code is of no story that can be taken back."));
    }

    @Test
    void who_tries_too_often_is_told_so() {
        author.submit(PAGE, "code", CODE.replace('s', 'o'));

        assertEquals(429, author.page().status());
        assertTrue(author.page().has("That is often for a short time. Try again later."));
    }

    @Test
    void while_content_is_down_it_can_be_tried_later() {
        ExampleServices.whileDown("content", () -> author.submit(PAGE, "code", CODE));

        assertEquals(503, author.page().status());
        assertTrue(author.page().has("does not answer. Try again in a few minutes."));
    }

    @Test
    void the_secret_is_in_no_address_and_in_no_log() {
        author.submit(PAGE, "code", CODE);
        author.submit(PAGE, "code", CODE);

        assertFalse(author.addresses().toString().contains(SECRET));
        assertFalse(recorder.heard(SECRET));
        assertFalse(ExampleServices.addressesAskedOf("content").contains(SECRET));
    }
}
