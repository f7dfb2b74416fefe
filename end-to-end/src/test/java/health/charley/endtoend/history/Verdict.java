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
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** What a fault did to the writes that were made meanwhile; reported as counts, and checked. */
final class Verdict {
    private static final Logger LOG = Logger.getLogger(Verdict.class);
    private static final Path REPORT = Repository.ROOT.resolve("end-to-end/target/faults/report.md");

    private final String fault;
    private final List<Answer> answers;

    Verdict(String fault, List<Answer> answers) {
        this.fault = fault;
        this.answers = answers;
    }

    long refused() {
        return answers.stream().filter(Answer::isRefusedForNow).count();
    }

    long broken() {
        return answers.stream().filter(Answer::isBroken).count();
    }

    /** Nothing but a confirmation, a refusal that says when to come again, or a broken connection. */
    Verdict nothingElseWasAnswered() {
        var others = answers.stream()
                .filter(answer -> !answer.isAcknowledged() && !answer.isRefusedForNow() && !answer.isBroken())
                .map(answer -> answer.status() + (answer.saysWhenToRetry() ? "" : " without Retry-After"))
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertEquals("{}", others.toString(), fault);
        return this;
    }

    /** No caller was kept waiting for longer. */
    Verdict everyAnswerCameWithin(Duration limit) {
        assertTrue(slowest().compareTo(limit) <= 0, fault + ": the slowest answer took " + slowest());
        return this;
    }

    /** What was confirmed is there, what was not can be sent again, and nothing is there twice. */
    void holdsFor(HistoryClient client) {
        var keptBefore = client.kept();
        var lost = answers.stream()
                .filter(Answer::isAcknowledged)
                .filter(answer -> !keptBefore.contains(answer.receipt().id()))
                .count();
        var unconfirmed =
                answers.stream().filter(answer -> !answer.isAcknowledged()).toList();
        var sentAgain = unconfirmed.stream()
                .map(answer -> client.save(answer.receipt()).status().orElse(0))
                .toList();
        var kept = client.kept();
        var missing = answers.stream()
                .filter(answer -> !kept.contains(answer.receipt().id()))
                .count();
        var twice = kept.size() - new HashSet<>(kept).size();
        report(lost, sentAgain, twice);

        assertEquals(0, lost, "confirmed and lost");
        assertTrue(sentAgain.stream().allMatch(status -> status == 200 || status == 201), sentAgain::toString);
        assertEquals(0, missing, "sent, sent again and not there");
        assertEquals(0, twice, "kept twice");
    }

    private void report(long lost, List<Integer> sentAgain, long twice) {
        var confirmed = answers.stream().filter(Answer::isAcknowledged).count();
        var savedUnsaid = sentAgain.stream().filter(status -> status == 200).count();
        var line = String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %.1f s |",
                fault,
                answers.size(),
                confirmed,
                refused(),
                broken(),
                lost,
                sentAgain.size(),
                savedUnsaid,
                twice,
                slowest().toMillis() / 1000.0);
        LOG.info(line);
        append(line);
    }

    private static void append(String line) {
        try {
            if (!Files.exists(REPORT)) {
                Files.createDirectories(REPORT.getParent());
                Files.writeString(REPORT, """
                        | fault | sent | confirmed | 503 with Retry-After | connection broken | confirmed and lost | sent again | of these saved the first time | twice | slowest answer |
                        |---|---|---|---|---|---|---|---|---|---|
                        """);
            }
            Files.writeString(REPORT, line + "\n", StandardOpenOption.APPEND);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Duration slowest() {
        return answers.stream().map(Answer::took).max(Duration::compareTo).orElse(Duration.ZERO);
    }
}
