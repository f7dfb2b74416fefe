package health.charley.triage.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The same case gives the same bytes in every Java process: the JDK shuffles its immutable sets and maps per process. */
class SameBytesTest {

    @Test
    void every_open_case_gives_the_same_bytes_in_two_processes() throws IOException {
        var first = outcomesOfAProcess();
        var second = outcomesOfAProcess();

        assertEquals(2L * OpenCases.all().size(), first.lines().count());
        assertEquals(first, second);
    }

    private static String outcomesOfAProcess() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), OpenCases.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
