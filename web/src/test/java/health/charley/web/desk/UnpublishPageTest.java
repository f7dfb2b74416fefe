package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static health.charley.web.desk.Editors.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Readers lose a page at once, so its publisher is asked twice. */
@QuarkusTest
class UnpublishPageTest {
    private static final String REASON = "It says <too> much.";

    @Test
    void a_page_is_taken_from_its_readers_only_when_that_is_confirmed() {
        var page = "/desk/pages/cause/taken";
        var publisher = publisherOf(page);
        assertTrue(publisher.sees().has("Why readers are no longer to see it"));
        var tag = tag(publisher);

        publisher.sends(page + "/steps/unpublish", "etag", tag, "words", REASON);
        assertEquals(200, publisher.sees().status());
        assertTrue(publisher.sees().has("Take from its readers?"));
        assertTrue(publisher.sees().has("It says &lt;too&gt; much."));
        assertTrue(publisher.opens(page).sees().has("id=\"live\">revision 1<"));

        publisher.sends(page + "/steps/unpublish", "etag", tag, "words", REASON, "confirmed", "yes");
        assertTrue(publisher.sees().has("The page was taken from its readers."));
        assertTrue(publisher.sees().has("id=\"live\">nothing<"));
    }

    private static Patient publisherOf(String page) {
        var clinician = at(page, "clinician");
        clinician.sends(page + "/steps/submit", "etag", tag(clinician));
        clinician.sends(page + "/steps/sign-off", "etag", tag(clinician), "words", "");
        var publisher = at(page, "publisher");
        publisher.sends(page + "/steps/publish", "etag", tag(publisher));
        return publisher;
    }
}
