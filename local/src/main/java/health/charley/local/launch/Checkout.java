package health.charley.local.launch;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder with the sources and the built services. Paths in it may contain spaces. */
public record Checkout(Path root) {

    /** Where this program was built: it is {@code local/target/local.jar} of its checkout. */
    public static Checkout ofThisProgram() {
        try {
            var code = Checkout.class.getProtectionDomain().getCodeSource().getLocation();
            return new Checkout(Path.of(code.toURI()).resolve("../../..").normalize());
        } catch (URISyntaxException cause) {
            throw new CannotStart("The folder of Charley can't be told from " + cause.getInput() + ".", cause);
        }
    }

    /** What stays on this machine: data, secrets, logs. */
    public Home home() {
        return new Home(root.resolve(".charley"));
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
