package health.charley.history.print;

import static health.charley.history.print.SetPages.page;
import static health.charley.history.print.SetPages.pdf;
import static health.charley.history.print.SetPages.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.report.Report;
import health.charley.history.report.ReportReader;
import health.charley.history.report.SampleAssessment;
import health.charley.history.words.SampleWords;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Red flags stand on the first page, the most urgent first, and leave it last. */
@QuarkusTest
class FirstPageFlagsTest {
    private static final Pattern FLAG = Pattern.compile("\\(([A-Z]\\d+[a-z]?)\\)");

    @Test
    void every_one_that_has_room_stands_on_it_the_most_urgent_first_and_of_these_the_certain() throws IOException {
        var report = with(
                flag("D5", "consultation", true),
                flag("D6", "consultation", true),
                flag("R30", "consultation_24", false),
                flag("R20b", "consultation_24", true),
                flag("R8a", "consultation_24", true),
                flag("R21", "emergency", false),
                flag("R8", "emergency", false),
                flag("R2a", "emergency", true),
                flag("R13", "emergency", false),
                flag("R19", "emergency_ambulance", true),
                flag("R1", "emergency_ambulance", false),
                flag("R26", "consultation", false));

        try (var pdf = pdf(report)) {
            assertEquals(
                    List.of("R19", "R1", "R2a", "R21", "R8", "R13", "R20b", "R8a", "R30", "D5", "D6", "R26"),
                    flags(page(pdf, 1)));
            assertFalse(page(pdf, 1).contains("more red flag"), page(pdf, 1));
        }
    }

    @Test
    void a_level_of_a_later_triage_counts_as_the_most_urgent() throws IOException {
        var report = with(flag("R1", "emergency_ambulance", true), flag("R99", "helicopter", true));

        try (var pdf = pdf(report)) {
            assertEquals(List.of("R99", "R1"), flags(page(pdf, 1)));
        }
    }

    @Test
    void those_without_room_are_the_least_urgent_and_all_are_told() throws IOException {
        var report = notSure(43);
        try (var pdf = pdf(report)) {
            var first = flags(page(pdf, 1));
            var all = new ArrayList<>(first);
            all.addAll(flags(page(pdf, 2)));

            assertEquals(25, first.size());
            assertTrue(page(pdf, 1).contains(" 18 more red flags stand on the following pages."), page(pdf, 1));
            assertTrue(page(pdf, 2).contains("More red flags"), page(pdf, 2));
            assertEquals(ids(report), all);
            assertEquals(43, text(pdf, 1, pdf.getNumberOfPages()).split("Not sure; if it is true:", -1).length - 1);
        }
    }

    @Test
    void one_without_room_is_spoken_of_as_one() throws IOException {
        var most = 0;
        try (var pdf = pdf(notSure(43))) {
            most = flags(page(pdf, 1)).size();
        }
        for (var count = most + 1; count <= most + 3; count++) {
            try (var pdf = pdf(notSure(count))) {
                var left = count - flags(page(pdf, 1)).size();
                var sentence = left == 1
                        ? " 1 more red flag stands on the next page."
                        : " " + left + " more red flags stand on the following pages.";
                assertEquals(left > 0, page(pdf, 1).contains(sentence), page(pdf, 1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 more red flag stands on the next page.",
        "2, 2 more red flags stand on the following pages.",
        "0, ''"
    })
    void how_many_follow_is_said_in_a_sentence(int more, String sentence) {
        var room = new Room(43 - more, 10, false, false);

        assertEquals(sentence, FirstPage.of(notSure(43), room).moreFlagsSentence());
    }

    private static List<String> flags(String page) {
        return FLAG.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static List<String> ids(Report report) {
        return report.redFlags().stream().map(Report.RedFlagRaised::id).toList();
    }

    /** The woman who is sure of nothing, with so many of her red flags; triage tells the most urgent first. */
    private static Report notSure(int count) {
        var claims = SampleAssessment.NOT_SURE_OF_ANYTHING.claims();
        var flags = (List<?>) ((Map<?, ?>) claims.get("result")).get("redFlags");
        return report(claims, flags.subList(0, count));
    }

    @SafeVarargs
    private static Report with(Map<String, Object>... flags) {
        return report(SampleAssessment.NEW_SWELLING.claims(), List.of(flags));
    }

    private static Report report(Map<String, Object> claims, List<?> flags) {
        var result = new HashMap<Object, Object>((Map<?, ?>) claims.get("result"));
        result.put("redFlags", flags);
        claims.put("result", result);
        return ReportReader.read(SampleAssessment.unsigned(claims), Optional.of(SampleWords.legCramps()));
    }

    private static Map<String, Object> flag(String id, String level, boolean certain) {
        return Map.of(
                "id",
                id,
                "text",
                "Something that a doctor should hear of at once, in a sentence of usual length.",
                "careLevel",
                level,
                "certain",
                certain,
                "action",
                "Go to an emergency room now");
    }
}
