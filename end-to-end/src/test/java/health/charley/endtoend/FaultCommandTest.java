package health.charley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./charley test faults} makes of a build that ends so or so; the build itself is a stand-in. */
class FaultCommandTest {
    private static final String REPORTING =
            "mkdir -p end-to-end/target/faults && echo '| a fault | 7 |' > end-to-end/target/faults/report.md";

    @TempDir
    Path checkout;

    @Test
    void the_table_is_printed_when_a_fault_failed_and_so_does_the_command() throws Exception {
        var ended = faultsOf(REPORTING + "; exit 3");

        assertEquals(3, ended.code());
        assertTrue(ended.output().contains("| a fault | 7 |"), ended.output());
    }

    @Test
    void the_table_is_printed_when_all_went_well() throws Exception {
        var ended = faultsOf(REPORTING);

        assertEquals(0, ended.code());
        assertTrue(ended.output().contains("| a fault | 7 |"), ended.output());
    }

    @Test
    void a_build_that_came_to_no_fault_fails_without_the_table_of_another_run() throws Exception {
        faultsOf(REPORTING);

        var ended = faultsOf("exit 1");

        assertEquals(1, ended.code());
        assertEquals(
                "Nothing was broken, so nothing was counted: see above.",
                ended.output().strip());
    }

    /** How a command ended. */
    private record Ended(int code, String output) {}

    private Ended faultsOf(String build) throws IOException, InterruptedException {
        var command = checkout.resolve("charley");
        executable(command, Repository.read("charley"));
        executable(checkout.resolve("mvnw"), "#!/bin/sh\n" + build + "\n");
        var process = new ProcessBuilder(command.toString(), "test", "faults")
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
