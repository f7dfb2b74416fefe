package health.charley.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.Repository;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"--version", "simulate --version", "prove -V", "knowledge --version", "knowledge lint -V"})
    void every_command_tells_its_version(String command) {
        var code = Workbench.commandLine(Repository.root(), Repository.root())
                .setOut(new PrintWriter(out, true))
                .execute(command.split(" "));

        assertEquals(0, code);
        assertTrue(out.toString().matches("Charley (unpackaged|\\d+\\.\\d+\\.\\d+.*)\n"), out::toString);
    }
}
