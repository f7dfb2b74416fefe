package health.charley.endtoend.history;

import static io.restassured.path.json.JsonPath.from;

import health.charley.endtoend.history.Write.Kind;
import io.restassured.response.Response;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What people do with some of what they saved: notes, an outcome, a link that is revoked or not, an erasure; and drafts. Others
 * save one and erase everything of theirs. Each is tried once while something breaks.
 */
final class OtherWrites {
    /** So few that three loads have no more than one person may keep. */
    private static final int DRAFTS = 6;
    /** One in so many that were saved. */
    private static final int SHARE = 5;
    /** After so many that were saved somebody else saves one, and leaves. */
    private static final int LEAVING = 10;

    private final HistoryClient client;
    private final Collection<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger saved = new AtomicInteger();
    private final AtomicInteger drafts = new AtomicInteger();
    private final AtomicBoolean isLeaving = new AtomicBoolean();
    private final HistoryClient leaver;
    private final HistoryClient heir;

    OtherWrites(HistoryClient client) {
        this.client = client;
        this.leaver = client.as("patient2");
        this.heir = client.as("clinician");
    }

    /** Whatever is done with this one that was just saved, if it is its turn. */
    void after(Receipt receipt) {
        var number = saved.getAndIncrement();
        if (number % SHARE != 0) {
            return;
        }
        tried(Write.notes(receipt));
        tried(Write.outcome(receipt));
        if (drafts.getAndIncrement() < DRAFTS) {
            tried(Write.draft());
        }
        var link = tried(Write.link(receipt));
        if (link.isAcknowledged() && number / SHARE % 2 == 0) {
            tried(Write.revocation(receipt, from(link.body()).getString("share.id"), tokenOf(link)));
        }
        if (number / SHARE % 3 == 0) {
            tried(Write.erasure(receipt));
        }
    }

    /** Whether the turn has come of somebody else, who is not at it just now, to save one and to leave. */
    boolean isTimeToLeave() {
        return saved.get() % LEAVING == 0 && isLeaving.compareAndSet(false, true);
    }

    /** Somebody else saves this one, and then erases everything. */
    void leaves(Receipt receipt) {
        answers.add(leaver.save(receipt));
        tried(Write.everything(receipt));
        isLeaving.set(false);
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** The assessments that somebody tried to erase. */
    Set<String> erased() {
        return idsOf(Kind.ERASURE);
    }

    /** Of each kind, how many were confirmed and are not so any more. */
    Map<Kind, Long> lost() {
        return counted(answer -> answer.isAcknowledged() && isWhole(answer) && !holds(answer));
    }

    Map<Kind, Long> confirmed() {
        return counted(Answer::isAcknowledged);
    }

    /** Sends again what was not confirmed; of each kind, how many can't be sent again, or are not so afterwards. */
    Map<Kind, Long> failedAgain() {
        return counted(answer -> !answer.isAcknowledged() && isWhole(answer) && !isDoneAgain(sent(answer.write())));
    }

    /** So that the next load has room for its own. */
    void eraseDrafts() {
        answers.stream()
                .map(Answer::write)
                .filter(write -> write.kind() == Kind.DRAFT)
                .forEach(draft -> client.erase(draft.path()));
    }

    private Answer tried(Write write) {
        var answer = sent(write);
        answers.add(answer);
        return answer;
    }

    private Answer sent(Write write) {
        return (write.kind() == Kind.EVERYTHING ? leaver : client).send(write);
    }

    /** Whether nothing was tried afterwards that takes it away. */
    private boolean isWhole(Answer answer) {
        var id = answer.receipt().id();
        return switch (answer.write().kind()) {
            case NOTES, OUTCOME, REVOCATION -> !erased().contains(id);
            case LINK -> !erased().contains(id) && !idsOf(Kind.REVOCATION).contains(id);
            case DRAFT, ERASURE -> true;
            case EVERYTHING -> isSavedByALeaver(id);
            case SAVE -> false; // by a leaver, who erases it
        };
    }

    /** For sure: one that was sent and not confirmed may be saved after everything was erased. */
    private boolean isSavedByALeaver(String id) {
        return answers.stream()
                .anyMatch(answer -> answer.write().kind() == Kind.SAVE
                        && answer.receipt().id().equals(id)
                        && answer.isAcknowledged());
    }

    /** Done now, or found done already: then the answer was lost, and not the write. */
    private boolean isDoneAgain(Answer again) {
        var status = again.status().orElse(0);
        var wasDone = again.write().kind() == Kind.ERASURE ? status == 404 : status == 412;
        return (again.isAcknowledged() || wasDone) && holds(again);
    }

    private boolean holds(Answer answer) {
        var write = answer.write();
        return switch (write.kind()) {
            case SAVE, DRAFT -> client.read(write.path()).statusCode() == 200;
            case NOTES, OUTCOME ->
                client.read(write.path())
                        .asString()
                        .contains("Of " + answer.receipt().id());
            case LINK -> leadsTo(answer.receipt(), client.visited(tokenOf(answer)));
            case REVOCATION -> client.visited(write.token()).statusCode() == 404;
            case ERASURE -> client.read(write.path()).statusCode() == 404;
            case EVERYTHING -> hasLeft(answer.receipt());
        };
    }

    /** To this assessment, and not to another's. */
    private static boolean leadsTo(Receipt receipt, Response visited) {
        return visited.statusCode() == 200
                && receipt.id().equals(visited.jsonPath().getString("id"));
    }

    /** The leaver has it no more, and it is free for somebody else. */
    private boolean hasLeft(Receipt receipt) {
        return leaver.read(Write.save(receipt).path()).statusCode() == 404
                && heir.save(receipt).isAcknowledged();
    }

    private static String tokenOf(Answer link) {
        return from(link.body()).getString("token");
    }

    private Set<String> idsOf(Kind kind) {
        return answers.stream()
                .filter(answer -> answer.write().kind() == kind)
                .map(answer -> answer.receipt().id())
                .collect(Collectors.toSet());
    }

    private Map<Kind, Long> counted(Predicate<Answer> isCounted) {
        return answers.stream()
                .filter(isCounted)
                .collect(Collectors.groupingBy(
                        answer -> answer.write().kind(), () -> new EnumMap<>(Kind.class), Collectors.counting()));
    }
}
