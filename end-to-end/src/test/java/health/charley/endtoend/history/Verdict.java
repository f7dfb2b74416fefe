package health.charley.endtoend.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.endtoend.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What a fault did to the writes that were made meanwhile; reported as counts, and checked. */
final class Verdict {
    private static final Logger LOG = Logger.getLogger(Verdict.class);
    private static final Path REPORT = Repository.ROOT.resolve("end-to-end/target/faults/report.md");

    private final String fault;
    private final List<Answer> answers;
    private final OtherWrites others;

    Verdict(String fault, List<Answer> answers, OtherWrites others) {
        this.fault = fault;
        this.answers = answers;
        this.others = others;
    }

    long refused() {
        return all().filter(Answer::isRefusedForNow).count();
    }

    long broken() {
        return all().filter(Answer::isBroken).count();
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

    /** No caller was kept waiting for longer. */
    Verdict everyAnswerCameWithin(Duration limit) {
        assertTrue(slowest().compareTo(limit) <= 0, fault + ": the slowest answer took " + slowest());
        return this;
    }

    /** What was confirmed is there, or gone where it was erased; what was not can be sent again; nothing is there twice. */
    void holdsFor(HistoryClient client) {
        var erased = others.erased();
        var keptBefore = client.kept();
        var lost = answers.stream()
                .filter(Answer::isAcknowledged)
                .filter(answer -> !erased.contains(answer.receipt().id()))
                .filter(answer -> !keptBefore.contains(answer.receipt().id()))
                .count();
        var lostOthers = others.lost();
        var unconfirmed =
                answers.stream().filter(answer -> !answer.isAcknowledged()).toList();
        var sentAgain = unconfirmed.stream()
                .map(answer -> client.save(answer.receipt()).status().orElse(0))
                .toList();
        var failedAgain = others.failedAgain();
        others.eraseDrafts();
        var kept = client.kept();
        var wrong = answers.stream()
                .map(answer -> answer.receipt().id())
                .filter(id -> kept.contains(id) == erased.contains(id))
                .count();
        var twice = kept.size() - new HashSet<>(kept).size();
        report(lost, sentAgain, twice, lostOthers);

        assertEquals(Map.of(), lostOthers, "confirmed beside saving, and not so afterwards");
        assertEquals(Map.of(), failedAgain, "not confirmed, and could not be sent again");
        assertEquals(0, lost, "confirmed and lost");
        assertTrue(sentAgain.stream().allMatch(status -> status == 200 || status == 201), sentAgain::toString);
        assertEquals(0, wrong, "sent, sent again and not there, or erased and there");
        assertEquals(0, twice, "kept twice");
    }

    private void report(long lost, List<Integer> sentAgain, long twice, Map<Write.Kind, Long> lostOthers) {
        var confirmed = answers.stream().filter(Answer::isAcknowledged).count();
        var savedUnsaid = sentAgain.stream().filter(status -> status == 200).count();
        var line = String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %.1f s | %s | %s |",
                fault,
                answers.size(),
                confirmed,
                refused(),
                broken(),
                lost,
                sentAgain.size(),
                savedUnsaid,
                twice,
                slowest().toMillis() / 1000.0,
                others.confirmed(),
                lostOthers);
        LOG.info(line);
        append(line);
    }

    private static void append(String line) {
        try {
            if (!Files.exists(REPORT)) {
                Files.createDirectories(REPORT.getParent());
                Files.writeString(REPORT, """
                        | fault | sent | confirmed | 503 with Retry-After, of all writes | connection broken, of all writes | confirmed and lost | sent again | of these saved the first time | twice | slowest answer | other writes confirmed | of these lost |
                        |---|---|---|---|---|---|---|---|---|---|---|---|
                        """);
            }
            Files.writeString(REPORT, line + "\n", StandardOpenOption.APPEND);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Duration slowest() {
        return all().map(Answer::took).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private Stream<Answer> all() {
        return Stream.concat(answers.stream(), others.answers().stream());
    }
}
