package health.charley.web.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever form is refused for want of consent waits on the page that asks for it, and is saved when the person agrees. */
@QuarkusTest
class ConsentFirstTest {
    private static final String ASSESSMENT = "/history/01997c3a-5b00-7000-8000-000000000001";
    private static final String NOTES = ASSESSMENT + "/notes";
    private static final String OUTCOME = ASSESSMENT + "/outcome";
    private static final String KEEP = "/history/drafts/keep";
    private static final String CONSENT = "/history/consent";

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private Patient person;

    @BeforeEach
    void beginWithoutConsent() {
        person = new Patient().opens(CONSENT).signsInAs("moderator").sends(CONSENT + "/withdraw");
    }

    @Test
    void notes_wait_and_are_saved_with_every_character_when_the_person_agrees() {
        person.opens(NOTES).sends(NOTES, "text", "Better <b>, \"said\" she.\n\n Then & now.\n", "etag", "");
        assertIsAsked();
        assertTrue(person.sees().has("What you sent waits on this page, and is saved when you agree."));
        assertTrue(person.sees().has("<a class=\"govuk-link\" href=\"" + NOTES + "\">Do not save it</a>"));

        agrees("2026-11");

        assertEquals(NOTES, person.sees().path());
        assertTrue(person.sees().has("Your notes were saved."));
        assertTrue(person.sees().has("\nBetter &lt;b&gt;, &quot;said&quot; she.\n\n Then &amp; now.\n</textarea>"));
        person.sends(NOTES + "/delete", "etag", "\"1\"");
    }

    @Test
    void what_happened_next_waits_and_is_saved_when_the_person_agrees() {
        person.opens(OUTCOME).sends(OUTCOME + "/care", "care-from", "hospital", "care-on", "2026-05-06", "etag", "");
        assertIsAsked();

        agrees("2026-11");

        assertEquals(OUTCOME, person.sees().path());
        assertTrue(person.sees().has("Your change was saved."));
        assertTrue(person.sees().has("A hospital, 6 May 2026"));
        person.sends(OUTCOME + "/care/remove", "number", "0", "etag", "\"1\"");
    }

    @Test
    void answers_of_a_check_that_is_put_off_are_kept_when_the_person_agrees() {
        person = Patient.started().answersNoWarningSigns().opens(KEEP).signsInAs("moderator");
        person.sends(KEEP);
        assertIsAsked();

        agrees("2026-11");

        assertEquals("/history/drafts", person.sees().path());
        assertTrue(person.sees().has("Your answers are kept."));
        var draft = Pattern.compile("action=\"(/history/drafts/[0-9a-f-]{36}/erase)\"")
                .matcher(person.sees().html());
        assertTrue(draft.find());
        person.sends(draft.group(1), "etag", "\"1\"");
    }

    @Test
    void a_link_is_made_when_the_person_agrees() {
        var shares = ASSESSMENT + "/shares";
        person.opens(shares).sends(shares, "hours", "168", "views", "10", "pin", "", "once", "k".repeat(22));
        assertIsAsked();

        agrees("2026-11");

        assertEquals(200, person.sees().status());
        assertTrue(person.sees().has("t".repeat(43)));
    }

    @Test
    void who_agreed_to_a_version_that_is_no_longer_asked_for_is_asked_again_and_nothing_is_lost() {
        person.opens(NOTES).sends(NOTES, "text", "Better.", "etag", "");

        agrees("2025-01");
        assertEquals(409, person.sees().status());
        assertTrue(person.sees().has("Nothing was saved yet."));
        agrees("2026-11");

        assertTrue(person.sees().has("Better.</textarea>"));
        person.sends(NOTES + "/delete", "etag", "\"1\"");
    }

    @Test
    void who_agreed_on_another_page_meanwhile_loses_nothing_either() {
        person.opens(NOTES).sends(NOTES, "text", "Better.", "etag", "");
        new Patient().opens(CONSENT).signsInAs("moderator").sends(CONSENT, "version", "2026-11");

        agrees("2025-01");

        assertTrue(person.sees().has("Better.</textarea>"));
        person.sends(NOTES + "/delete", "etag", "\"1\"");
    }

    @Test
    void an_answer_that_names_another_site_leads_to_none() {
        for (var elsewhere : List.of("https://example.org/history/x", "//example.org/history", "/sign-out", CONSENT)) {
            person.opens(CONSENT).sends(CONSENT, "version", "2026-11", "then", elsewhere);

            assertEquals("/history", person.sees().path(), elsewhere);
        }
    }

    private void assertIsAsked() {
        assertEquals(403, person.sees().status());
        assertTrue(person.sees().has("Nothing was saved yet."));
        assertTrue(person.sees().has("Version 2026-11"));
        assertFalse(person.sees().has("That form could not be accepted"));
    }

    /** Sends what the page holds, with this version as the one that was shown. */
    private void agrees(String version) {
        List<String> fields = new ArrayList<>(List.of("version", version));
        var form = person.sees().html().split("<form method=\"post\" action=\"" + CONSENT + "\">", 2)[1];
        var hidden = HIDDEN.matcher(form.split("</form>", 2)[0]);
        while (hidden.find()) {
            if (!List.of("form-token", "version").contains(hidden.group(1))) {
                fields.addAll(List.of(hidden.group(1), unescaped(hidden.group(2))));
            }
        }
        person.sends(CONSENT, fields.toArray(String[]::new));
    }

    private static String unescaped(String value) {
        return value.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
