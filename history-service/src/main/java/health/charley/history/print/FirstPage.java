package health.charley.history.print;

import health.charley.history.report.AnswerGiven.Kind;
import health.charley.history.report.CareLevel;
import health.charley.history.report.Report;
import health.charley.history.report.Report.RedFlagRaised;
import health.charley.history.report.Report.Statement;
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
    /** The red flags of the first page, where they hang on answers of "not sure". */
    private static final int UNCERTAIN_FLAGS = 5;
    /** Characters in half a line of a column. */
    private static final int HALF_LINE = 30;

    static FirstPage of(Report report, Room room) {
        var flags = flags(report.redFlags(), room);
        var reported = Math.min(report.positives().size(), room.statements());
        var denied = Math.min(denials(report, room), room.statements());
        var helpFirst = CareLevel.of(report.advice().careLevel())
                .filter(CareLevel.EMERGENCY_AMBULANCE::equals)
                .isPresent();
        return new FirstPage(
                report.redFlags().subList(0, flags),
                rest(report.redFlags(), flags),
                columns(report.positives().subList(0, reported)),
                rest(report.positives(), reported),
                columns(report.negatives().subList(0, denied)),
                rest(report.negatives(), denied),
                allDenials(report) - report.negatives().size(),
                helpFirst,
                room.causes() && !helpFirst);
    }

    private static int flags(List<RedFlagRaised> flags, Room room) {
        var certain = (int) flags.stream().filter(RedFlagRaised::certain).count();
        var wanted = Math.max(UNCERTAIN_FLAGS, certain);
        return Math.min(flags.size(), Math.min(wanted, room.flags()));
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
