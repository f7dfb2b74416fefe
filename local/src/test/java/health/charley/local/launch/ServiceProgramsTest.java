package health.charley.local.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import health.charley.local.database.DatabasePasswords;
import health.charley.local.database.LocalDatabase;
import health.charley.local.deploy.KnownSettings;
import health.charley.local.secret.LocalSecrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProgramsTest {
    private static List<ServiceProgram> programs;

    @BeforeAll
    static void configure(@TempDir Path folder) {
        try (var database = LocalDatabase.temporary(DatabasePasswords.random())) {
            var secrets = LocalSecrets.keptIn(folder.resolve("secrets.properties"));
            var ports = Ports.from(Map.of());
            programs = new ServicePrograms(new Home(folder), ports, secrets, database, "http://localhost:8084/charley")
                    .all();
        }
    }

    @Test
    void each_setting_of_ours_is_known_to_its_service() throws IOException {
        for (var program : programs) {
            var given = new TreeSet<>(program.environment().keySet());
            given.removeIf(variable -> !variable.startsWith("CHARLEY_"));

            given.removeAll(KnownSettings.asVariables(Path.of("..", program.part().module)));

            assertEquals(Set.of(), given, program.part().module);
        }
    }

    @Test
    void all_listen_on_the_loopback_address_only() {
        for (var program : programs) {
            assertEquals("127.0.0.1", program.settings().get("quarkus.http.host"));
            assertEquals("127.0.0.1", program.settings().get("quarkus.management.host"));
        }
    }

    @Test
    void the_services_enter_the_database_as_the_role_without_rights_of_its_own() {
        var history = programs.get(2).settings();

        assertEquals("history_service", history.get("quarkus.datasource.username"));
        assertEquals("history_owner", history.get("quarkus.flyway.username"));
    }

    @Test
    void migrations_which_share_the_address_of_the_database_may_take_their_time() {
        for (var program : programs) {
            var address = program.settings().getOrDefault("quarkus.datasource.jdbc.url", "");

            assertFalse(address.contains("?"), address);
        }
    }
}
