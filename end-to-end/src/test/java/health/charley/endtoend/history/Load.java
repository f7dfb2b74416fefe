package health.charley.endtoend.history;

import health.charley.endtoend.Shell;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Callers who save one receipt after the other, each once, do more with some of them, and note what they are told. */
final class Load {
    private static final int CALLERS = 4;
    private static final Duration BETWEEN = Duration.ofMillis(5);
    private static final Duration AFTER_A_FAILURE = Duration.ofMillis(100);

    private final HistoryClient client;
    private final Queue<Receipt> waiting;
    private final OtherWrites others;
    private final boolean isMixed;
    private final Collection<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Throwable> accidents = new CopyOnWriteArrayList<>();
    private final List<Thread> callers;
    private volatile boolean isOver;

    private Load(HistoryClient client, Collection<Receipt> receipts, boolean isMixed) {
        this.client = client;
        this.others = new OtherWrites(client);
        this.isMixed = isMixed;
        this.waiting = new ConcurrentLinkedQueue<>(receipts);
        this.callers = IntStream.range(0, CALLERS)
                .mapToObj(caller -> new Thread(this::save, "caller " + caller))
                .toList();
    }

    /** Begins to save these, and to do all that can be done with some of them. */
    static Load mixed(HistoryClient client, Collection<Receipt> receipts) {
        return begun(new Load(client, receipts, true));
    }

    /** Begins to save these, and does nothing else. */
    static Load of(HistoryClient client, Collection<Receipt> receipts) {
        return begun(new Load(client, receipts, false));
    }

    private static Load begun(Load load) {
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

    /** Waits until all were sent. */
    void awaitSent(Duration limit) throws InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        for (var caller : callers) {
            caller.join(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
            if (caller.isAlive()) {
                throw new AssertionError("Within " + limit + " not all were sent; waiting: " + waiting.size());
            }
        }
    }

    /** What was tried beside saving. */
    OtherWrites others() {
        return others;
    }

    /** Ends it; every attempt to save that was made, with what came of it. */
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
            if (isMixed && answer.isAcknowledged()) {
                others.after(next);
                letSomebodyLeave();
            }
            Shell.pause(answer.isAcknowledged() ? BETWEEN : AFTER_A_FAILURE);
        }
    }

    private void letSomebodyLeave() {
        var next = others.isTimeToLeave() ? waiting.poll() : null;
        if (next != null) {
            others.leaves(next);
        }
    }
}
