package health.charley.triage.simulation;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import health.charley.edge.problem.InputError;
import health.charley.edge.problem.Problems;
import health.charley.engine.knowledge.KnowledgeException;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads candidates from the files of a request laid over those of the current version, in memory alone. */
final class Candidates {
    private static final Pattern FILE = Pattern.compile("(policies/)?[a-z0-9-]{1,40}\\.yaml");

    /** The candidate; what is wrong with its files is a problem with every fault. */
    static KnowledgeVersion read(Map<String, String> current, Map<String, String> changed) {
        refuseOtherFiles(changed);
        try (var memory = Jimfs.newFileSystem(Configuration.unix())) {
            var folder = memory.getPath("/candidate");
            write(current, folder);
            write(changed, folder);
            return KnowledgeLoader.load(folder);
        } catch (KnowledgeException e) {
            throw Problems.badRequest(e.faults().stream()
                    .map(fault -> InputError.at("#/files", fault))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseOtherFiles(Map<String, String> files) {
        List<InputError> errors = new ArrayList<>();
        for (var file : files.keySet()) {
            if (!FILE.matcher(file).matches()) {
                errors.add(InputError.at(
                        "#/files", "A file is named like 'findings.yaml' or 'policies/us.yaml', not '" + file + "'."));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.badRequest(errors);
        }
    }

    private static void write(Map<String, String> files, Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private Candidates() {}
}
