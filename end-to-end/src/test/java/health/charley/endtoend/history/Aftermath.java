package health.charley.endtoend.history;

import health.charley.endtoend.history.Write.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is kept once a fault is over, and what comes of sending again what was not confirmed.
 *
 * @param erased confirmed, and then erased, or tried to be
 * @param opened confirmed, in the list, and opened with the very receipt that was sent
 * @param lost confirmed, and neither of the two
 * @param sentAgain the statuses of what was not confirmed the first time
 * @param wrong of all sent: neither to be opened nor erased or refused for good, or there in spite of that
 * @param twice in the list more often than once
 * @param lostOthers of each kind of the other writes, confirmed and not so
 * @param failedAgain of each kind of the other writes, not confirmed and not to be sent again
 */
record Aftermath(
        long erased,
        long opened,
        long lost,
        List<Integer> sentAgain,
        long wrong,
        long twice,
        Map<Kind, Long> lostOthers,
        Map<Kind, Long> failedAgain) {
    private static final int SAVED_NOW = 201;
    private static final int SAVED_BEFORE = 200;

    static Aftermath of(List<Answer> answers, OtherWrites others, HistoryClient client) {
        var gone = others.erased();
        var confirmed = answers.stream().filter(Answer::isAcknowledged).toList();
        var staying = confirmed.stream()
                .filter(answer -> !gone.contains(answer.receipt().id()))
                .toList();
        var opened = count(staying, opensFor(client));
        var lostOthers = others.lost();
        var sentAgain = sentAgain(answers, client);
        var failedAgain = others.failedAgain();
        others.eraseDrafts();
        var kept = client.kept();
        return new Aftermath(
                confirmed.size() - staying.size(),
                opened,
                staying.size() - opened,
                sentAgain,
                count(answers, isWrongFor(client, gone)),
                kept.size() - new HashSet<>(kept).size(),
                lostOthers,
                failedAgain);
    }

    /** How many had been saved although nobody was told. */
    long savedUnsaid() {
        return sentAgain.stream().filter(status -> status == SAVED_BEFORE).count();
    }

    boolean wasSentAgainWell() {
        return sentAgain.stream().allMatch(status -> status == SAVED_NOW || status == SAVED_BEFORE);
    }

    private static List<Integer> sentAgain(List<Answer> answers, HistoryClient client) {
        return answers.stream()
                .filter(answer -> !answer.isAcknowledged() && !answer.isRefusedForGood())
                .map(answer -> client.save(answer.receipt()).status().orElse(0))
                .toList();
    }

    private static Predicate<Answer> opensFor(HistoryClient client) {
        var kept = new HashSet<>(client.kept());
        return answer -> kept.contains(answer.receipt().id()) && client.opens(answer.receipt());
    }

    private static Predicate<Answer> isWrongFor(HistoryClient client, Set<String> gone) {
        var kept = new HashSet<>(client.kept());
        return answer -> {
            var id = answer.receipt().id();
            return gone.contains(id) || answer.isRefusedForGood()
                    ? kept.contains(id)
                    : !kept.contains(id) || !client.opens(answer.receipt());
        };
    }

    /** In parallel, for each is asked for by itself. */
    private static long count(List<Answer> answers, Predicate<Answer> isCounted) {
        return answers.parallelStream().filter(isCounted).count();
    }
}
