package health.charley.content.agreement;

import static health.charley.content.agreement.DifferenceKind.CONDITION_MISSING;
import static health.charley.content.agreement.DifferenceKind.CONDITION_UNKNOWN;

import health.charley.content.manuscript.FrontMatter;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.page.PageKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Whether a page names the conditions that triage knows: a cause is one of them, an article lists them all. */
final class ConditionComparison {
    /** What triage calls the possibility that it is none of its conditions. No page is written about it. */
    private static final String SOMETHING_ELSE = "something-else";

    private final Manuscript page;
    private final Knowledge knowledge;
    private final List<Difference> differences = new ArrayList<>();

    ConditionComparison(Manuscript page, Knowledge knowledge) {
        this.page = page;
        this.knowledge = knowledge;
    }

    List<Difference> differences() {
        if (page.address().kind() == PageKind.CAUSE) {
            refuseUnknown(page.address().slug());
            return List.copyOf(differences);
        }
        listed().forEach(this::refuseUnknown);
        knowledge.conditions().stream()
                .filter(condition -> !condition.equals(SOMETHING_ELSE) && !listed().contains(condition))
                .sorted()
                .forEach(condition -> differences.add(Difference.of(
                        CONDITION_MISSING,
                        condition,
                        "Triage can name '" + condition + "', which is not listed here.")));
        return List.copyOf(differences);
    }

    private void refuseUnknown(String condition) {
        if (!knowledge.conditions().contains(condition)) {
            differences.add(Difference.of(
                    CONDITION_UNKNOWN, condition, "Triage has no condition '" + condition + "' for this topic."));
        }
    }

    private Set<String> listed() {
        var listed = new HashSet<>(page.head().causes());
        page.head().otherCauses().stream()
                .map(FrontMatter.OtherCause::condition)
                .filter(Objects::nonNull)
                .forEach(listed::add);
        return listed;
    }
}
