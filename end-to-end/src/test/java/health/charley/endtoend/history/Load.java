package health.charley.endtoend.history;

import health.charley.endtoend.Shell;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Callers who save one receipt after the other, each once, and note what they are told. */
final class Load {
    private static final int CALLERS = 4;
    private static final Duration BETWEEN = Duration.ofMillis(5);
    private static final Duration AFTER_A_FAILURE = Duration.ofMillis(100);

    private final HistoryClient client;
    private final Queue<Receipt> waiting;
    private final Collection<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Throwable> accidents = new CopyOnWriteArrayList<>();
    private final List<Thread> callers;
    private volatile boolean isOver;

    private Load(HistoryClient client, Collection<Receipt> receipts) {
        this.client = client;
        this.waiting = new ConcurrentLinkedQueue<>(receipts);
        this.callers = IntStream.range(0, CALLERS)
                .mapToObj(caller -> new Thread(this::save, "caller " + caller))
                .toList();
    }

    /** Begins to save these. */
    static Load of(HistoryClient client, Collection<Receipt> receipts) {
        var load = new Load(client, receipts);
        load.callers.forEach(caller -> {
            caller.setUncaughtExceptionHandler((thread, accident) -> load.accidents.add(accident));
            caller.start();
        });
        return load;
    }

    /** How many receipts were confirmed so far. */
    long acknowledged() {
        return answers.stream().filter(Answer::isAcknowledged).count();
    }

    /** Waits until this many more are confirmed: the service works again. */
    void awaitAcknowledged(int more, Duration limit) {
        var goal = acknowledged() + more;
        var end = System.nanoTime() + limit.toNanos();
        while (acknowledged() < goal) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Within " + limit + " only " + acknowledged() + " of " + goal
                        + " were confirmed; waiting: " + waiting.size());
            }
            Shell.pause(Duration.ofMillis(50));
        }
    }

    /** Ends it; every attempt that was made, with what came of it. */
    List<Answer> end() throws InterruptedException {
        isOver = true;
        for (var caller : callers) {
            caller.join();
        }
        if (!accidents.isEmpty()) {
            throw new AssertionError("A caller broke off.", accidents.get(0));
        }
        return List.copyOf(answers);
    }

    private void save() {
        Receipt next;
        while (!isOver && (next = waiting.poll()) != null) {
            var answer = client.save(next);
            answers.add(answer);
            Shell.pause(answer.isAcknowledged() ? BETWEEN : AFTER_A_FAILURE);
        }
    }
}
