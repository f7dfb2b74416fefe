package health.charley.history.print;

import health.charley.history.report.AnswerGiven.Kind;
import health.charley.history.report.CareLevel;
import health.charley.history.report.Report;
import health.charley.history.report.Report.RedFlagRaised;
import health.charley.history.report.Report.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the first page shows of red flags, of what was reported and of what was denied, and what follows on the next.
 *
 * @param helpFirst whether it leaves causes out, as the site does: a likely and harmless one could hold somebody up
 * @param causes whether the leading causes stand on it
 * @param otherDenials how many questions were denied that count less, and stand with all answers
 */
record FirstPage(
        List<RedFlagRaised> flags,
        List<RedFlagRaised> moreFlags,
        List<List<Statement>> reported,
        List<Statement> moreReported,
        List<List<Statement>> denied,
        List<Statement> moreDenied,
        long otherDenials,
        boolean helpFirst,
        boolean causes) {
    /** Characters in half a line of a column. */
    private static final int HALF_LINE = 30;

    static FirstPage of(Report report, Room room) {
        var redFlags = byUrgency(report.redFlags());
        var flags = Math.min(redFlags.size(), room.flags());
        var reported = Math.min(report.positives().size(), room.statements());
        var denied = Math.min(denials(report, room), room.statements());
        var helpFirst = CareLevel.of(report.advice().careLevel())
                .filter(CareLevel.EMERGENCY_AMBULANCE::equals)
                .isPresent();
        return new FirstPage(
                redFlags.subList(0, flags),
                rest(redFlags, flags),
                columns(report.positives().subList(0, reported)),
                rest(report.positives(), reported),
                columns(report.negatives().subList(0, denied)),
                rest(report.negatives(), denied),
                allDenials(report) - report.negatives().size(),
                helpFirst,
                room.causes() && !helpFirst);
    }

    /** Whether red flags were raised, and every one of them hangs on "not sure". */
    public boolean flagsAreUnsure() {
        return !flags.isEmpty()
                && Stream.of(flags, moreFlags).flatMap(List::stream).noneMatch(RedFlagRaised::certain);
    }

    /** How many red flags have no room on it, as a sentence; empty where all have. They may take more than one page. */
    public String moreFlagsSentence() {
        return switch (moreFlags.size()) {
            case 0 -> "";
            case 1 -> "1 more red flag stands on the next page.";
            default -> moreFlags.size() + " more red flags stand on the following pages.";
        };
    }

    private static List<RedFlagRaised> byUrgency(List<RedFlagRaised> flags) {
        return flags.stream()
                .sorted(Comparator.comparingInt(FirstPage::urgency).reversed().thenComparing(flag -> !flag.certain()))
                .toList();
    }

    /** A level of a later triage may be as urgent as any. */
    private static int urgency(RedFlagRaised flag) {
        return CareLevel.of(flag.careLevel()).map(CareLevel::urgency).orElse(Integer.MAX_VALUE);
    }

    private static <T> List<T> rest(List<T> all, int first) {
        return all.subList(first, all.size());
    }

    /** Those of red flags come first; without words nobody knows which they are. */
    private static int denials(Report report, Room room) {
        return (int) report.negatives().stream()
                .filter(denied -> room.otherDenials() || !report.worded() || denied.screening())
                .count();
    }

    private static long allDenials(Report report) {
        return report.answers().stream()
                .filter(answer -> answer.kind() == Kind.DENIED)
                .count();
    }

    /** Two columns of about the same length, the first one to be read first. */
    private static List<List<Statement>> columns(List<Statement> statements) {
        var half = statements.stream().mapToInt(FirstPage::length).sum() / 2;
        var left = 0;
        for (var length = 0; left < statements.size() && length < half; left++) {
            length += length(statements.get(left));
        }
        return Stream.of(statements.subList(0, left), rest(statements, left))
                .filter(column -> !column.isEmpty())
                .toList();
    }

    /** In characters; each statement begins a line, and the last line of one is half empty. */
    private static int length(Statement statement) {
        return statement.text().length() + HALF_LINE;
    }
}
