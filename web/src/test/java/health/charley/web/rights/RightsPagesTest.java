package health.charley.web.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A person sees to all that is kept of them. */
@QuarkusTest
class RightsPagesTest {
    private static final String EVERYTHING = "/history/everything";
    private static final String ARCHIVE = "/history/everything/charley.zip";
    private static final String SAMPLE = "Some of your assessments are of a sample topic";
    /** Less than history sends before it stops halfway. */
    private static final int SOME = 32_768;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void the_list_of_assessments_leads_there_even_when_it_is_empty() {
        var patient = new Patient().opens("/history").signsInAs("patient2");

        assertTrue(patient.sees().has("href=\"" + EVERYTHING + "\""));
    }

    @Test
    void everything_can_be_downloaded() {
        var patient = new Patient().opens(EVERYTHING).signsInAs("patient");
        assertTrue(patient.sees().has("href=\"/history/everything/charley.zip\""));

        patient.opens("/history/everything/charley.zip");

        assertTrue(patient.sees().html().startsWith("PK"));
        assertTrue(patient.sees().html().endsWith("the end"));
    }

    @Test
    void a_download_arrives_while_history_still_writes_it() throws Exception {
        var patient = new Patient().opens(EVERYTHING).signsInAs("patient");
        ExampleServices.stopHalfway("history");

        try (var archive = patient.browser().download(ARCHIVE)) {
            assertTimeoutPreemptively(PATIENCE, () -> assertEquals(SOME, archive.readNBytes(SOME).length));
            ExampleServices.goOn("history");

            assertTrue(new String(archive.readAllBytes(), UTF_8).endsWith("the end"));
        } finally {
            ExampleServices.goOn("history");
        }
    }

    /** A part must not pass for the whole. */
    @Test
    void a_download_that_history_breaks_off_breaks_off() throws Exception {
        var patient = new Patient().opens(EVERYTHING).signsInAs("patient");
        ExampleServices.stopHalfway("history");

        try (var archive = patient.browser().download(ARCHIVE)) {
            ExampleServices.breakOff("history");

            assertThrows(IOException.class, archive::readAllBytes);
        } finally {
            ExampleServices.goOn("history");
        }
    }

    /** Each refusal leaves its connection to the next: there are fewer of them than are asked for here. */
    @Test
    void downloads_that_history_refuses_are_told_however_many() {
        var editor = new Patient().opens(EVERYTHING).signsInAs("editor");

        for (var time = 0; time < 60; time++) {
            editor.opens(ARCHIVE);
            assertEquals(500, editor.sees().status());
            assertTrue(
                    editor.sees().has("Your assessments can’t be opened"),
                    editor.sees().html());
        }
    }

    @Test
    void who_has_an_assessment_of_a_sample_topic_is_told_so() {
        var patient = new Patient().opens(EVERYTHING).signsInAs("patient");
        assertTrue(patient.sees().has(SAMPLE));

        patient.opens("/history/everything/erase");
        assertTrue(patient.sees().has(SAMPLE));

        patient.opens("/history/everything/accesses?cursor=b2xkZXI");
        assertTrue(patient.sees().has("An assessment was saved <span class=\"charley-chip\">sample topic</span>"));
        assertTrue(patient.sees().has("The list of assessments was read</td>"));

        var other = new Patient().opens(EVERYTHING).signsInAs("patient2");
        assertFalse(other.sees().has(SAMPLE));
    }

    @Test
    void without_history_the_page_is_there_all_the_same() {
        var patient = new Patient().opens(EVERYTHING).signsInAs("patient");

        ExampleServices.whileDown("history", () -> {
            patient.opens(EVERYTHING);
            assertEquals(200, patient.sees().status());
        });
    }

    @Test
    void a_download_that_history_does_not_answer_is_a_page_that_says_so() {
        var patient = new Patient().opens(EVERYTHING).signsInAs("patient");

        ExampleServices.whileDown("history", () -> {
            patient.opens("/history/everything/charley.zip");
            assertEquals(503, patient.sees().status());
            assertTrue(patient.sees().has("<h1"));
        });
    }

    /** As on a second click, while the answer to the first is on its way. */
    @Test
    void a_download_that_history_puts_off_says_why_in_its_words() {
        var moderator = new Patient().opens(ARCHIVE).signsInAs("moderator");

        assertEquals(503, moderator.sees().status());
        assertTrue(moderator.sees().has("Your archive is being written already. Ask again when you have it."));
        assertFalse(moderator.sees().has("does not answer"));
    }

    @Test
    void everything_is_erased_after_a_second_question() {
        var patient = new Patient().opens("/history/everything/erase").signsInAs("patient");
        assertTrue(patient.sees().has("This can’t be undone"));
        assertTrue(patient.sees().has("unfinished checks"));
        assertFalse(ExampleServices.lastRequestTo("history").startsWith("DELETE"));

        patient.sends("/history/everything/erase");

        assertEquals("/history/everything/erased", patient.sees().path());
        assertTrue(patient.sees().has("Nothing is kept of you any more on this site."));
        assertTrue(ExampleServices.lastRequestTo("history").startsWith("DELETE /api/history/v1/everything"));
    }

    /** A bookmark of the page, or a link to it, erases nothing. */
    @Test
    void that_everything_is_erased_is_told_once_and_only_to_who_erased_it() {
        var patient = new Patient().opens("/history/everything/erased").signsInAs("patient");
        assertEquals("/history", patient.sees().path());

        patient.opens("/history/everything/erase").sends("/history/everything/erase");
        assertTrue(patient.sees().has("Nothing is kept of you any more on this site."));

        patient.opens("/history/everything/erased");
        assertEquals("/history", patient.sees().path());
    }
}
