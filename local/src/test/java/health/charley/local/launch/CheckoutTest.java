package health.charley.local.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {
    @TempDir
    private Path folder;

    @Test
    void the_home_is_in_the_checkout_unless_the_environment_names_another() {
        var usual = Checkout.ofThisProgram(Map.of());
        var other = Checkout.ofThisProgram(Map.of("CHARLEY_HOME", folder.toString()));

        assertEquals(usual.root().resolve(".charley"), usual.home().folder());
        assertEquals(folder, other.home().folder());
        assertEquals(usual.root(), other.root());
    }

    @Test
    void a_service_that_is_not_built_is_named() throws Exception {
        var jar = folder.resolve("triage-service/target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(jar.getParent());
        Files.createFile(jar);

        var refused = assertThrows(CannotStart.class, () -> new Checkout(folder, new Home(folder)).requireBuilt());

        assertEquals("content is not built. Build everything with ./mvnw package.", refused.getMessage());
    }
}
