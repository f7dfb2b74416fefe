package health.charley.evaluation.report;

import health.charley.evaluation.interview.PlayedCase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many cases were asked how many questions. */
final class QuestionsPlot {
    private static final double BAR = 0.8;
    /** As wide is a digit in the greatest letters: a number that is wider than its bar and the gap would touch the next. */
    private static final double DIGIT = 9;

    static Tag of(String title, List<PlayedCase> cases) {
        var counts = new TreeMap<>(
                cases.stream().collect(Collectors.groupingBy(PlayedCase::questions, Collectors.counting())));
        var longest = counts.isEmpty() ? 0 : counts.lastKey();
        var axes = new Axes(longest + 1.0);
        var picture = axes.frame(title, words(counts), "Questions asked", "Share of cases");
        counts.forEach((questions, count) -> {
            var share = (double) count / cases.size();
            picture.add(bar(axes, questions, share).add(Tag.of("title", words(Map.of(questions, count)))));
            if (Long.toString(count).length() * DIGIT <= axes.x(1) - axes.x(0)) {
                picture.add(Axes.label(axes.x(questions + 0.5), axes.y(share) - 4, "middle", Long.toString(count))
                        .with("class", "small"));
            }
        });
        for (var questions = 0; questions <= longest; questions += 2) {
            picture.add(axes.tick(questions + 0.5, Integer.toString(questions)));
        }
        return picture;
    }

    private static Tag bar(Axes axes, int questions, double share) {
        return Tag.of("rect")
                .with("x", axes.x(questions + (1 - BAR) / 2))
                .with("y", axes.y(share))
                .with("width", axes.x(BAR) - axes.x(0))
                .with("height", axes.y(0) - axes.y(share))
                .with("class", "bar");
    }

    private static String words(Map<Integer, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " with " + entry.getKey() + " questions")
                .collect(Collectors.joining(", ", "Cases: ", "."));
    }

    private QuestionsPlot() {}
}
