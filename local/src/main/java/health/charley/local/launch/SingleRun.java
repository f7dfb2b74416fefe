package health.charley.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Sees to it that a checkout runs once. The operating system drops the lock together with the process that holds it,
 * however that ends, so there are no stale locks.
 */
final class SingleRun implements AutoCloseable {
    private final FileChannel lock;
    private final Home home;

    private SingleRun(FileChannel lock, Home home) {
        this.lock = lock;
        this.home = home;
    }

    static SingleRun begin(Home home, Running running) {
        try {
            var lock = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(lock)) {
                lock.close();
                throw new CannotStart(alreadyRunning(home));
            }
            running.write(home.running());
            return new SingleRun(lock, home);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return Optional.ofNullable(lock.tryLock()).isEmpty();
        } catch (OverlappingFileLockException takenInThisProcess) {
            return true;
        }
    }

    private static String alreadyRunning(Home home) {
        return Running.lastNoted(home.running())
                .map(running -> "Charley already runs from this folder, as process " + running.process() + ". It is at "
                        + running.web() + ".")
                .orElse("Charley is already being started from this folder.");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(home.running());
        lock.close();
    }
}
