package health.charley.evaluation.report;

import health.charley.evaluation.scorecard.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A run in a table, whose title names every policy under which it came out alike. */
record Column(Run run, String title) {

    /** The runs as columns, those that came out alike under several policies once. */
    static List<Column> of(List<Run> runs) {
        var different = new ArrayList<Run>();
        for (var run : runs) {
            if (different.stream().noneMatch(run::isLike)) {
                different.add(run);
            }
        }
        return different.stream().map(run -> new Column(run, title(run, runs))).toList();
    }

    private static String title(Run run, List<Run> runs) {
        return runs.stream()
                .filter(run::isLike)
                .map(Run::policy)
                .collect(Collectors.joining(", ", run.manner().title() + " (", ")"));
    }
}
