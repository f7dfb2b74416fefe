package health.charley.content.agreement;

import static health.charley.content.agreement.DifferenceKind.FINDING_CONTRADICTED;
import static health.charley.content.agreement.DifferenceKind.FINDING_DROPPED;
import static health.charley.content.agreement.DifferenceKind.FINDING_MISSING;
import static health.charley.content.agreement.DifferenceKind.FINDING_UNKNOWN;

import health.charley.content.agreement.Knowledge.Finding;
import health.charley.content.agreement.Knowledge.Likelihood;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.page.PageKind;
import health.charley.content.page.SpokenFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the list items of a page speak of the findings that go with its condition, and of no others; and whether they still
 * speak of all that the text published last speaks of. An article goes with no condition, so of what it leaves out that alone
 * can be told.
 */
final class FindingComparison {
    /**
     * A finding is typical, and the page of the cause should speak of it, when at least half of the people with the condition
     * have it and it is twice as common in them as in others. A choice of ours: it decides what is shown, never what is stopped.
     */
    private static final double TYPICAL_SHARE = 0.5;

    private static final double TYPICAL_RATIO = 2;

    private final Manuscript page;
    private final ReadBefore before;
    private final Knowledge knowledge;
    private final String condition;
    private final Set<String> spoken = new HashSet<>();
    private final List<Difference> differences = new ArrayList<>();

    FindingComparison(Manuscript page, ReadBefore before, Knowledge knowledge) {
        this.page = page;
        this.before = before;
        this.knowledge = knowledge;
        this.condition = page.address().slug();
    }

    List<Difference> differences() {
        for (var section = 0; section < page.sections().size(); section++) {
            var findings = page.sections().get(section).findings();
            for (var at = 0; at < findings.size(); at++) {
                compare(findings.get(at).finding(), "sections", section, "findings", at, "finding");
            }
        }
        if (isCause()) {
            knowledge.findings().forEach(this::lookFor);
        }
        before.last().map(FindingComparison::spokenIn).ifPresent(this::lookForAgain);
        return List.copyOf(differences);
    }

    private void compare(String id, Object... place) {
        spoken.add(id);
        var finding = knowledge.findings().stream()
                .filter(known -> known.id().equals(id))
                .findFirst();
        if (finding.isEmpty()) {
            differences.add(Difference.of(FINDING_UNKNOWN, id, "Triage has no finding '" + id + "'.", place));
        } else if (isCause() && speaksAgainst(finding.get())) {
            differences.add(Difference.of(
                    FINDING_CONTRADICTED,
                    id,
                    "Triage takes this to speak against the cause: "
                            + finding.get().present(),
                    place));
        }
    }

    private boolean speaksAgainst(Finding finding) {
        return likelihood(finding)
                .filter(given -> given.probability() < finding.base())
                .isPresent();
    }

    private void lookForAgain(Set<String> seen) {
        knowledge.findings().stream()
                .filter(finding -> seen.contains(finding.id()) && isDropped(finding))
                .forEach(finding -> differences.add(Difference.of(
                        FINDING_DROPPED,
                        finding.id(),
                        "A list item of what was published last speaks of this, and none here does: "
                                + finding.present())));
    }

    private static Set<String> spokenIn(Manuscript page) {
        return page.sections().stream()
                .flatMap(section -> section.findings().stream())
                .map(SpokenFinding::finding)
                .collect(Collectors.toSet());
    }

    /** What is missing as typical of the cause is told as that, and what speaks against it is rightly gone. */
    private boolean isDropped(Finding finding) {
        return !spoken.contains(finding.id()) && !(isCause() && (isMissing(finding) || speaksAgainst(finding)));
    }

    private boolean isMissing(Finding finding) {
        return !spoken.contains(finding.id())
                && likelihood(finding).filter(FindingComparison::isTypical).isPresent();
    }

    private void lookFor(Finding finding) {
        if (isMissing(finding)) {
            differences.add(Difference.of(
                    FINDING_MISSING,
                    finding.id(),
                    "Triage takes this to be typical of the cause, and no list item speaks of it: "
                            + finding.present()));
        }
    }

    private static boolean isTypical(Likelihood given) {
        return given.probability() >= TYPICAL_SHARE && given.ratio() >= TYPICAL_RATIO;
    }

    private Optional<Likelihood> likelihood(Finding finding) {
        return finding.likelihoods().stream()
                .filter(given -> given.condition().equals(condition))
                .findFirst();
    }

    private boolean isCause() {
        return page.address().kind() == PageKind.CAUSE;
    }
}
