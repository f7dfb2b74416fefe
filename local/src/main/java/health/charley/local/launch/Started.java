package health.charley.local.launch;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** What has been started so far. It stops in reverse order, once; nothing starts any more after that. */
final class Started {
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final PrintStream out;
    private volatile boolean stopped;

    Started(PrintStream out) {
        this.out = out;
    }

    /** Starts and remembers; a stop that comes meanwhile waits for it. */
    synchronized <T extends AutoCloseable> T start(String name, Supplier<T> starting) {
        if (stopped) {
            throw new CannotStart("Stopped before " + name + " was started.");
        }
        var started = starting.get();
        entries.push(new Entry(name, started));
        return started;
    }

    synchronized void stop() {
        stopped = true;
        if (!entries.isEmpty()) {
            out.println("Charley stops.");
        }
        while (!entries.isEmpty()) {
            stop(entries.pop());
        }
    }

    /** Whether the end of a part is our own doing. */
    boolean isStopping() {
        return stopped;
    }

    /** One that can't be stopped must not keep the others from it. */
    private void stop(Entry entry) {
        try {
            entry.running.close();
            out.println("  " + entry.name + " stopped");
        } catch (Exception cause) {
            out.println("  " + entry.name + " did not stop: " + cause.getMessage());
        }
    }

    private record Entry(String name, AutoCloseable running) {}
}
