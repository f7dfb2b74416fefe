package health.charley.endtoend;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's commands are run as they are written, in one shell, one after the other. */
class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile("```sh\\n# interview[^\\n]*\\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_interview_of_the_readme_comes_to_a_result_that_is_saved_and_listed() {
        var charley = RunningCharley.shared();
        var examples = examples();
        assertFalse(examples.isEmpty(), "The README has no interview to run.");
        var script = String.join("\n", examples).replace("http://localhost:8080", charley.web());

        var builder = new ProcessBuilder("sh", "-eu", "-c", script).directory(Repository.ROOT.toFile());
        builder.environment().putAll(charley.environment());
        var output = Shell.outputOf(builder);

        assertTrue(output.contains("\"status\":\"in_progress\""), output);
        assertTrue(output.contains("\"status\":\"complete\""), output);
        assertTrue(output.contains("\"careLevel\":\"emergency\""), output);
        var listed = output.substring(output.lastIndexOf("{\"items\""));
        assertTrue(listed.contains("\"leadingCause\":{\"condition\":\"deep-vein-thrombosis\""), listed);
    }

    private static List<String> examples() {
        var examples = new ArrayList<String>();
        var matcher = EXAMPLE.matcher(Repository.read("README.md"));
        while (matcher.find()) {
            examples.add(matcher.group(1));
        }
        return examples;
    }
}
