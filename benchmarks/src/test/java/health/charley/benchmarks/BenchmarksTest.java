package health.charley.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.benchmarks.data.BenchmarkData;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as they are typed, on invented data. */
class BenchmarksTest {
    private final StringWriter out = new StringWriter();

    @TempDir
    private Path checkout;

    @Test
    void data_that_is_absent_is_left_out_with_a_notice() {
        assertEquals(0, run("ddxplus", "--data", "nowhere"));
        assertEquals(BenchmarkData.ABSENT + "\n", out.toString());
    }

    @Test
    void patients_are_interviewed_and_the_figures_kept() {
        var code = run("ddxplus", "--data", OutsideData.invented("").toString());

        assertEquals(0, code);
        assertTrue(out.toString().contains("4 patients"));
        assertTrue(out.toString().contains("Not known, 1 times: pathology 'Violet'."));
        assertTrue(Files.exists(checkout.resolve(".charley/bench/ddxplus.json")));
    }

    /** Four can be named, so that each of the three others is among the first five. */
    @Test
    void who_has_what_is_not_known_is_missed() {
        run("ddxplus", "--data", OutsideData.invented("").toString());

        assertTrue(out.toString().contains("quick: GTPA@5: 75.00 %"), out.toString());
    }

    @Test
    void a_file_that_is_not_there_ends_with_2() {
        assertEquals(2, run("ddxplus", "--data", OutsideData.invented("").toString(), "--patients", "nobody.jsonl"));
        assertTrue(out.toString().contains("/nobody.jsonl' that can be read."), out::toString);
    }

    @Test
    void a_service_that_is_not_built_is_not_measured() {
        assertEquals(0, run("history"));
        assertTrue(out.toString().contains("The services are not built, so nothing is measured."));
    }

    @Test
    void every_benchmark_tells_its_version() {
        assertEquals(0, run("ddxplus", "--version"));
        assertTrue(out.toString().startsWith("Charley "), out::toString);
    }

    @Test
    void wrong_words_end_with_2() {
        assertEquals(2, run("marathon"));
    }

    private int run(String... arguments) {
        return Benchmarks.commandLine(checkout)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(arguments);
    }
}
