package health.charley.web.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person writes private notes on an assessment. */
@QuarkusTest
class NotesPageTest {
    private static final String ASSESSMENT = "/history/01997c3a-5b00-7000-8000-000000000001";
    private static final String NOTES = ASSESSMENT + "/notes";

    private static final Pattern ETAG = Pattern.compile("name=\"etag\" value=\"([^\"]*)\"");

    private Patient patient;

    @BeforeEach
    void beginWithoutNotes() {
        patient = new Patient().opens(NOTES).signsInAs("patient");
        if (patient.sees().has("id=\"delete-notes\"")) {
            patient.sends(NOTES + "/delete", "etag", etag()).opens(NOTES);
        }
    }

    @Test
    void the_page_of_an_assessment_leads_there() {
        patient.opens(ASSESSMENT);

        assertTrue(patient.sees().has("href=\"" + NOTES + "\""));
    }

    @Test
    void notes_are_saved_shown_changed_and_deleted() {
        patient.sends(NOTES, "text", "Better after a walk <b>.", "etag", "");
        assertEquals(NOTES, patient.sees().path());
        assertTrue(patient.sees().has("Your notes were saved."));
        assertTrue(patient.sees().has("Better after a walk &lt;b&gt;.</textarea>"));

        patient.sends(NOTES, "text", "Worse again.", "etag", "\"1\"");
        assertTrue(patient.sees().has("Worse again.</textarea>"));

        patient.sends(NOTES + "/delete", "etag", etag());
        assertTrue(patient.sees().has("Your notes were deleted."));
        assertFalse(patient.sees().has("Worse again."));
        assertFalse(patient.sees().has("id=\"delete-notes\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "", "*"})
    void who_deletes_from_an_old_page_or_none_deletes_nothing_that_was_not_seen(String etag) {
        patient.sends(NOTES, "text", "Old.", "etag", "").sends(NOTES, "text", "New.", "etag", "\"1\"");

        patient.sends(NOTES + "/delete", "etag", etag);

        assertEquals(409, patient.sees().status());
        assertTrue(patient.sees().has("Nothing was deleted."));
        assertTrue(patient.sees().has("New.</textarea>"));
    }

    @Test
    void who_wrote_from_an_old_page_loses_nothing_and_sees_both() {
        patient.sends(NOTES, "text", "From the phone.", "etag", "");

        patient.sends(NOTES, "text", "From the computer.", "etag", "");

        assertEquals(409, patient.sees().status());
        assertTrue(patient.sees().has("Nothing was saved."));
        assertTrue(patient.sees().has("id=\"kept-now\">From the phone.</p>"));
        assertTrue(patient.sees().has("From the computer.</textarea>"));
        patient.sends(NOTES, "text", "From the computer.", "etag", "\"1\"");
        assertTrue(patient.sees().has("Your notes were saved."));
    }

    @Test
    void who_wrote_on_notes_that_were_deleted_elsewhere_is_told_so_and_can_keep_them_anew() {
        patient.sends(NOTES, "text", "From the phone.", "etag", "").sends(NOTES + "/delete", "etag", "\"1\"");

        patient.sends(NOTES, "text", "From the computer.", "etag", "\"1\"");

        assertEquals(409, patient.sees().status());
        assertTrue(patient.sees().has("The notes were deleted somewhere else since you opened this page."));
        assertFalse(patient.sees().has("This is kept now:"));
        assertTrue(patient.sees().has("From the computer.</textarea>"));
        patient.sends(NOTES, "text", "From the computer.", "etag", etag());
        assertTrue(patient.sees().has("Your notes were saved."));
    }

    @Test
    void who_mends_an_old_page_puts_nothing_in_the_place_of_what_was_not_seen() {
        patient.sends(NOTES, "text", "From the phone.", "etag", "");

        patient.sends(NOTES, "text", "  ", "etag", "");
        assertEquals(400, patient.sees().status());
        patient.sends(NOTES, "text", "From the computer.", "etag", etag());

        assertEquals(409, patient.sees().status());
        assertTrue(patient.sees().has("id=\"kept-now\">From the phone.</p>"));
    }

    @Test
    void nothing_and_too_much_is_told_and_what_was_typed_stays() {
        patient.sends(NOTES, "text", "  ", "etag", "");
        assertEquals(400, patient.sees().status());
        assertTrue(patient.sees().has("Write a note"));

        patient.sends(NOTES, "text", "x".repeat(5001), "etag", "");
        assertEquals(400, patient.sees().status());
        assertTrue(patient.sees().has("Notes have at most 5000 characters"));
        assertTrue(patient.sees().has("x".repeat(5001)));
    }

    @Test
    void nobody_elses_assessment_takes_notes() {
        var stranger = new Patient().opens(NOTES).signsInAs("patient2");

        assertEquals(404, stranger.sees().status());
    }

    @Test
    void the_address_of_the_form_opened_by_itself_leads_to_the_notes() {
        assertEquals(NOTES, patient.opens(NOTES + "/delete").sees().path());
    }

    private String etag() {
        var found = ETAG.matcher(patient.sees().html());
        assertTrue(found.find());
        return found.group(1).replace("&quot;", "\"");
    }
}
