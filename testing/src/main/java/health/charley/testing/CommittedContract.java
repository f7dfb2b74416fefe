package health.charley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The contract of a service as committed under {@code api/}, held against what the service says of itself. It changes
 * only on purpose: with {@code -Dcharley.contracts=accept} the committed file is rewritten instead.
 */
public final class CommittedContract {

    private static final String ACCEPT = "./charley contracts";

    private final Path committed;

    CommittedContract(Path committed) {
        this.committed = committed;
    }

    /** The contract in {@code api/<name>.yaml}. */
    public static CommittedContract named(String name) {
        return new CommittedContract(Repository.root().resolve("api").resolve(name + ".yaml"));
    }

    /** Where the build of a service leaves the OpenAPI document it generates, in YAML (JSON is beside it). */
    public static Path generated() {
        return Path.of("target", "openapi", "openapi.yaml");
    }

    /** Fails unless the committed contract is the generated one. */
    public void check() {
        checkAgainst(read(generated()));
    }

    /** Fails unless the committed contract is this document. */
    public void checkAgainst(String actual) {
        if ("accept".equals(System.getProperty("charley.contracts"))) {
            write(actual);
        }
        String expected = Files.exists(committed) ? read(committed) : "";
        if (!expected.equals(actual)) {
            throw new AssertionError(
                    difference(expected.lines().toList(), actual.lines().toList()));
        }
    }

    private String difference(List<String> expected, List<String> actual) {
        int line = 0;
        while (line < expected.size()
                && line < actual.size()
                && expected.get(line).equals(actual.get(line))) {
            line++;
        }
        return "api/%s differs from what the service says, first in line %d: committed is \"%s\", the service says \"%s\"."
                        .formatted(committed.getFileName(), line + 1, at(expected, line), at(actual, line))
                + " If the change is meant, run " + ACCEPT + " and commit the file.";
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "(nothing)";
    }

    private void write(String text) {
        try {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The OpenAPI document is not there: set"
                            + " quarkus.smallrye-openapi.store-schema-directory=target/openapi.",
                    unreadable);
        }
    }
}
