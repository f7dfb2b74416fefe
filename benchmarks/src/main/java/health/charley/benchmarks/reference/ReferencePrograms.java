package health.charley.benchmarks.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The programs beside the outside data that take one step over SymCAT. They are run where they lie, never copied. */
final class ReferencePrograms implements AutoCloseable {
    private static final long MOST_SECONDS = 120;

    private final Path data;
    /** A folder of its own, with a folder {@code work} to run in and the data beside that. */
    private final Path folder;

    ReferencePrograms(Path data) {
        this.data = data.toAbsolutePath();
        try {
            this.folder = Files.createTempDirectory("charley-reference");
            Files.createDirectory(work());
            Files.createSymbolicLink(folder.resolve("symcat"), this.data.resolve("symcat"));
        } catch (IOException e) {
            throw new IllegalStateException("There is no place to build the reference programs in.", e);
        }
    }

    private Path work() {
        return folder.resolve("work");
    }

    /** What the program in C prints, which looks for the data beside the folder it runs in. */
    String kernel() {
        var source = data.resolve("reference/ref_kernel.c").toString();
        run(List.of("gcc", "-O3", "-march=native", "-ffast-math", source, "-o", "kernel", "-lm"));
        return run(List.of(work().resolve("kernel").toString()));
    }

    /** What the program in Python prints. */
    String python() {
        return run(List.of("python3", data.resolve("reference/ref_symcat.py").toString()));
    }

    /** What a program prints; nothing where it is not on this machine or takes too long. */
    private String run(List<String> command) {
        try {
            var output = Files.createTempFile(work(), "output", ".txt");
            var builder = new ProcessBuilder(command)
                    .directory(work().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(Map.of("OPENBLAS_NUM_THREADS", "1", "PYTHONDONTWRITEBYTECODE", "1"));
            var process = builder.start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            return Files.readString(output);
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    @Override
    public void close() {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new IllegalStateException(folder + " cannot be deleted.", e);
        }
    }
}
