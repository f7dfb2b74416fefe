package health.charley.local.launch;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The folder with the sources and the built services. Paths in it may contain spaces.
 *
 * @param home what stays on this machine: data, secrets, logs
 */
public record Checkout(Path root, Home home) {
    private static final String HOME = "CHARLEY_HOME";

    /**
     * Where this program was built, for it is {@code local/target/local.jar} of its checkout; with the home that the
     * environment names, or else {@code .charley}.
     */
    public static Checkout ofThisProgram(Map<String, String> environment) {
        var root = rootOfThisProgram();
        var home = environment.getOrDefault(HOME, "");
        return new Checkout(
                root,
                new Home(
                        home.isBlank()
                                ? root.resolve(".charley")
                                : Path.of(home).toAbsolutePath()));
    }

    private static Path rootOfThisProgram() {
        try {
            var code = Checkout.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(code.toURI()).resolve("../../..").normalize();
        } catch (URISyntaxException cause) {
            throw new CannotStart("The folder of Charley can't be told from " + cause.getInput() + ".", cause);
        }
    }

    /** Refuses a checkout in which a service was not built. */
    void requireBuilt() {
        Part.services().forEach(this::program);
    }

    Path program(Part service) {
        var jar = root.resolve(service.module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new CannotStart(service.title + " is not built. Build everything with ./mvnw package.");
        }
        return jar;
    }
}
