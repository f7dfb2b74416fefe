package health.charley.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.example.Outcomes;
import health.charley.evaluation.statistics.Calibration;
import health.charley.evaluation.statistics.Calibration.Bin;
import health.charley.evaluation.statistics.Figure.Share;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words and numbers of plots, which must not lie over marks and each other where the letters are great. */
class PlotsTest {
    private static final Pattern TOP =
            Pattern.compile("<line [^>]*y1=\"([0-9.]+)\" x2=\"[0-9.]+\" y2=\"\\1\" class=\"grid\"");
    private static final Pattern SMALL = Pattern.compile("y=\"([0-9.]+)\"[^>]*class=\"small\"");

    @Test
    void the_numbers_of_cases_stand_above_the_plot_and_not_among_the_marks() {
        var bins =
                List.of(new Bin(0.25, new Share(1, 2)), new Bin(0.31, new Share(0, 1)), new Bin(0.99, new Share(7, 7)));

        var plot = CalibrationPlot.of("Calibration", new Calibration(bins)).toString();

        var top = Collections.min(numbers(TOP, plot));
        var numbers = numbers(SMALL, plot);
        assertEquals(4, numbers.size(), plot);
        assertTrue(Collections.max(numbers) < top, plot);
        assertFalse(plot.contains("rotate"), plot);
    }

    @Test
    void a_number_that_is_wider_than_its_bar_is_left_to_the_pointer() {
        var one = Outcomes.sent(
                "p024", CareLevel.CONSULTATION_24, Collections.nCopies(20, 4).toArray(new Integer[0]));

        assertTrue(QuestionsPlot.of("Questions", List.of(one)).toString().contains("class=\"small\""));

        var many = QuestionsPlot.of("Questions", Collections.nCopies(100, one)).toString();

        assertFalse(many.contains("class=\"small\""), many);
        assertTrue(many.contains("<title>Cases: 100 with 19 questions.</title>"), many);
    }

    private static List<Double> numbers(Pattern pattern, String plot) {
        return pattern.matcher(plot)
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
    }
}
