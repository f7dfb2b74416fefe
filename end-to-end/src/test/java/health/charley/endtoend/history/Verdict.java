package health.charley.endtoend.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.endtoend.history.Write.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a fault did to the writes that were made meanwhile; reported as counts, and then checked. */
final class Verdict {
    /**
     * The settings of history let a caller wait two seconds for a connection of the pool and then three for the database to
     * say something. The half second is for the rest: a cold service that was just started, and callers who share
     * the cores with all that is tested. A request may wait so once only, for what failed is not tried again.
     */
    private static final Duration PROMISED = Duration.ofSeconds(2 + 3).plusMillis(500);

    private final String fault;
    private final List<Answer> answers;
    private final OtherWrites others;
    private final Aftermath aftermath;

    private Verdict(String fault, List<Answer> answers, OtherWrites others, Aftermath aftermath) {
        this.fault = fault;
        this.answers = answers;
        this.others = others;
        this.aftermath = aftermath;
    }

    /** Ends the load, looks as this client at what became of it, and reports it: what fails later is in the report too. */
    static Verdict of(String fault, Load load, HistoryClient client) throws InterruptedException {
        var answers = load.end();
        var aftermath = Aftermath.of(answers, load.others(), client);
        var verdict = new Verdict(fault, answers, load.others(), aftermath);
        FaultReport.add(verdict.counts());
        return verdict;
    }

    long confirmed() {
        return answers.stream().filter(Answer::isAcknowledged).count();
    }

    long refused() {
        return all().filter(Answer::isRefusedForNow).count();
    }

    long refusedForGood() {
        return all().filter(Answer::isRefusedForGood).count();
    }

    long broken() {
        return all().filter(Answer::isBroken).count();
    }

    /** What was done beside saving by the load's own callers, and by those who left. */
    Set<Kind> otherKindsConfirmed() {
        return others.confirmed().keySet();
    }

    /** Nothing but a confirmation, a refusal that says when to come again, or a broken connection. */
    Verdict nothingElseWasAnswered() {
        var somethingElse = all().filter(
                        answer -> !answer.isAcknowledged() && !answer.isRefusedForNow() && !answer.isBroken())
                .map(answer -> answer.write().kind() + " " + answer.status()
                        + (answer.saysWhenToRetry() ? "" : " without Retry-After"))
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertEquals("{}", somethingElse.toString(), fault);
        return this;
    }

    /** No caller was kept waiting for longer than the settings let one wait. */
    Verdict everyAnswerCameInTime() {
        assertTrue(slowest().compareTo(PROMISED) <= 0, fault + ": the slowest answer took " + slowest());
        return this;
    }

    /** What was confirmed is there, or gone where it was erased; what was not can be sent again; nothing is there twice. */
    void holds() {
        assertEquals(Map.of(), aftermath.lostOthers(), "confirmed beside saving, and not so afterwards");
        assertEquals(Map.of(), aftermath.failedAgain(), "not confirmed, and could not be sent again");
        assertEquals(0, aftermath.lost(), "confirmed, and not there or not to be opened");
        assertTrue(aftermath.wasSentAgainWell(), aftermath.sentAgain()::toString);
        assertEquals(0, aftermath.wrong(), "sent again and not to be opened, or erased or refused for good and there");
        assertEquals(0, aftermath.twice(), "kept twice");
    }

    private List<String> counts() {
        return Stream.of(
                        fault,
                        answers.size(),
                        confirmed(),
                        aftermath.erased(),
                        aftermath.opened(),
                        aftermath.lost(),
                        aftermath.sentAgain().size(),
                        aftermath.savedUnsaid(),
                        aftermath.twice(),
                        refused(),
                        broken(),
                        refusedForGood(),
                        String.format(Locale.ROOT, "%.1f s", slowest().toMillis() / 1000.0),
                        others.confirmed(),
                        aftermath.lostOthers())
                .map(Object::toString)
                .toList();
    }

    private Duration slowest() {
        return all().map(Answer::took).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private Stream<Answer> all() {
        return Stream.concat(answers.stream(), others.answers().stream());
    }
}
