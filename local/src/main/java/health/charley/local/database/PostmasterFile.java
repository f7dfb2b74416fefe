package health.charley.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file {@code postmaster.pid} in which PostgreSQL notes the process that holds a data directory, on its first line. */
record PostmasterFile(Path file) {

    static PostmasterFile of(Path data) {
        return new PostmasterFile(data.resolve("postmaster.pid"));
    }

    /** The process that is named, if it lives and is PostgreSQL: after a crash the number may belong to another. */
    Optional<ProcessHandle> process() {
        return number().flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(PostmasterFile::isPostgres);
    }

    private Optional<Long> number() {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::trim).map(Long::valueOf);
        } catch (IOException | NumberFormatException absentOrUnreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }
}
