package health.charley.local.launch;

import health.charley.local.secret.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The note about a process that was started: its number and when it began, for numbers are given out again. It is how
 * a later start finds what was left by one that was killed.
 */
record StartedProcess(Path note) {

    void write(ProcessHandle process) {
        PrivateFiles.write(note, identity(process));
    }

    /** The process, if it is still the same one that was noted, and alive. */
    Optional<ProcessHandle> alive() {
        try {
            var noted = Files.readString(note);
            return ProcessHandle.of(Long.parseLong(noted.split(" ", 2)[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> identity(process).equals(noted));
        } catch (IOException | NumberFormatException absentOrUnreadable) {
            return Optional.empty();
        }
    }

    void forget() throws IOException {
        Files.deleteIfExists(note);
    }

    private static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("");
    }
}
