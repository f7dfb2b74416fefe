package health.charley.workbench.lint;

import java.util.List;

/** What is to be said of one topic: faults, which must be mended, and warnings for its reviewers. */
public record LintReport(List<Remark> faults, List<Remark> warnings) {
    public LintReport {
        faults = faults.stream().sorted(Remark.BY_PLACE).toList();
        warnings = warnings.stream().sorted(Remark.BY_PLACE).toList();
    }

    /** Whether there is nothing that must be mended; a strict reader lets no warning pass either. */
    public boolean passes(boolean strict) {
        return faults.isEmpty() && (!strict || warnings.isEmpty());
    }

    /** How many of each, in words. */
    public String summary() {
        return count(faults, "fault") + ", " + count(warnings, "warning");
    }

    private static String count(List<Remark> remarks, String word) {
        return switch (remarks.size()) {
            case 0 -> "no " + word + "s";
            case 1 -> "1 " + word;
            default -> remarks.size() + " " + word + "s";
        };
    }
}
