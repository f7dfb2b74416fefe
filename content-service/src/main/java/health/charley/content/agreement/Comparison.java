package health.charley.content.agreement;

import health.charley.content.manuscript.Manuscript;
import java.util.List;
import java.util.stream.Stream;

/** In what a page and triage's knowledge of its topic differ: what stops publication first. */
final class Comparison {
    private Comparison() {}

    static List<Difference> of(Manuscript page, ReadBefore before, Knowledge knowledge) {
        var all = Stream.of(
                        new RedFlagComparison(page, knowledge).differences(),
                        new SignComparison(page, before, knowledge).differences(),
                        lostSigns(page, before, knowledge),
                        new ConditionComparison(page, knowledge).differences(),
                        new FindingComparison(page, before, knowledge).differences())
                .flatMap(List::stream)
                .toList();
        return Stream.concat(
                        all.stream().filter(Difference::stopsPublication),
                        all.stream().filter(difference -> !difference.stopsPublication()))
                .toList();
    }

    private static List<Difference> lostSigns(Manuscript page, ReadBefore before, Knowledge knowledge) {
        return before.last()
                .filter(last -> last.hasTopicOf(page))
                .map(last -> new LostSignComparison(page, last, knowledge).differences())
                .orElse(List.of());
    }
}
