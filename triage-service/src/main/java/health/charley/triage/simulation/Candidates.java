package health.charley.triage.simulation;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import health.charley.edge.problem.InputError;
import health.charley.edge.problem.Pointers;
import health.charley.edge.problem.Problems;
import health.charley.engine.knowledge.KnowledgeException;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads candidates from the files of a request laid over those of the current version, in memory alone. */
final class Candidates {
    private static final Pattern POLICY = Pattern.compile("policies/[a-z0-9-]{1,40}\\.yaml");

    /** The candidate; what is wrong with its files is a problem with every fault. */
    static KnowledgeVersion read(Map<String, String> current, Map<String, String> changed) {
        refuseOtherFiles(current.keySet(), changed.keySet());
        try (var memory = Jimfs.newFileSystem(Configuration.unix())) {
            var folder = memory.getPath("/candidate");
            write(current, folder);
            write(changed, folder);
            return KnowledgeLoader.load(folder);
        } catch (KnowledgeException e) {
            throw Problems.badRequest(e.faults().stream()
                    .map(fault -> InputError.at(place(fault, changed.keySet()), fault))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only a file that would be read is taken: one of the current version, or a policy pack more. */
    private static void refuseOtherFiles(Set<String> current, Set<String> changed) {
        var errors = changed.stream()
                .sorted()
                .filter(file -> !current.contains(file) && !POLICY.matcher(file).matches())
                .map(file ->
                        InputError.at(Pointers.of("files", file), "There is no file '" + file + "'. " + known(current)))
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.badRequest(errors);
        }
    }

    private static String known(Set<String> current) {
        return "The files are " + current.stream().sorted().collect(Collectors.joining(", "))
                + " and any other policies/NAME.yaml.";
    }

    /** The file of the request that a fault begins with; all files where it is about several. */
    private static String place(String fault, Set<String> changed) {
        return changed.stream()
                .filter(file -> fault.startsWith(file + ":") || fault.startsWith(file + ","))
                .findFirst()
                .map(file -> Pointers.of("files", file))
                .orElse(Pointers.of("files"));
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
