package health.charley.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.evaluation.scorecard.Run.Point;
import health.charley.evaluation.statistics.Figure.Share;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The curve of accuracy as a picture. */
class CurvePlotTest {
    private static final Pattern NAME = Pattern.compile("y=\"([0-9.]+)\"[^>]*><tspan class=\"(mark|square)\">[●■]");
    /** Letters of the picture's size reach so far above the line that they stand on. */
    private static final double LETTER = 12;

    @Test
    void the_names_of_both_curves_are_within_the_picture_where_the_curves_end_at_the_top() {
        var all = new Share(4, 4);
        var plot = CurvePlot.of("Curve", List.of(new Point(0, new Share(1, 4), all), new Point(1, all, all)))
                .toString();

        var names = NAME.matcher(plot)
                .results()
                .map(name -> Double.valueOf(name.group(1)))
                .toList();

        assertEquals(2, names.size(), plot);
        assertTrue(names.stream().allMatch(y -> y >= LETTER), () -> "" + names);
    }

    /** The marks beside the names are of the classes that give the marks on the curves their colours. */
    @Test
    void the_names_of_the_curves_have_the_colours_of_their_marks() {
        var share = new Share(1, 4);

        var plot = CurvePlot.of("Curve", List.of(new Point(0, share, share))).toString();

        assertTrue(plot.matches("(?s).*<circle [^>]*class=\"mark\".*<rect [^>]*class=\"square\".*"), plot);
        assertTrue(plot.contains("<tspan class=\"mark\">●</tspan>\nfirst"), plot);
        assertTrue(plot.contains("<tspan class=\"square\">■</tspan>\namong first 3"), plot);
    }
}
