package health.charley.web.quiz;

import health.charley.web.quiz.ResultView.RedFlagView;
import java.util.List;
import java.util.stream.Stream;

/** Warning signs that the person was not sure about and that would all call for the same care level. */
public record UnsureSigns(CareLevel careLevel, List<String> texts) {
    /** Those that would be more urgent than the advice, the most urgent first. */
    static List<UnsureSigns> moreUrgentThan(CareLevel advice, List<RedFlagView> redFlags) {
        return Stream.of(CareLevel.values())
                .filter(level -> level.compareTo(advice) < 0)
                .map(level -> new UnsureSigns(level, texts(level, redFlags)))
                .filter(signs -> !signs.texts().isEmpty())
                .toList();
    }

    static String title(List<UnsureSigns> unsure) {
        return unsure.stream().mapToInt(signs -> signs.texts().size()).sum() == 1
                ? "You were not sure about a warning sign"
                : "You were not sure about some warning signs";
    }

    private static List<String> texts(CareLevel level, List<RedFlagView> redFlags) {
        return redFlags.stream()
                .filter(flag -> !flag.certain() && flag.careLevel() == level)
                .map(RedFlagView::text)
                .toList();
    }
}
