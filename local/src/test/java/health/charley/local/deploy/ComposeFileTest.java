package health.charley.local.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import health.charley.local.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeFileTest {
    private static final Path ROOT = Path.of("..");

    private static String text;
    private static JsonNode file;
    private static JsonNode services;

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(ROOT.resolve("docker-compose.yml"));
        file = new YAMLMapper().readTree(text);
        services = file.get("services");
    }

    @Test
    void every_version_of_compose_can_read_it() {
        var parts = file.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !key.startsWith("x-"))
                .collect(Collectors.toSet());

        assertEquals(Set.of("services", "volumes", "networks"), parts);
    }

    @ParameterizedTest
    @CsvSource({"triage, triage-service", "content, content-service", "history, history-service", "web, web"})
    void each_setting_of_ours_is_known_to_its_service(String service, String module) throws IOException {
        var known = KnownSettings.asVariables(ROOT.resolve(module));

        var given = services.get(service).get("environment").properties().stream()
                .map(Map.Entry::getKey)
                .filter(variable -> variable.startsWith("CHARLEY_"))
                .collect(Collectors.toCollection(TreeSet::new));

        given.removeAll(known);
        assertEquals(Set.of(), given);
    }

    @Test
    void only_web_and_keycloak_are_published_and_on_this_machine_only() {
        var published = new TreeSet<String>();
        services.properties()
                .forEach(service -> service.getValue()
                        .path("ports")
                        .forEach(port -> published.add(service.getKey() + " " + port.asText())));

        assertEquals(Set.of("keycloak 127.0.0.1:8084:8080", "web 127.0.0.1:8080:8080"), published);
    }

    @Test
    void every_secret_is_asked_for_and_none_has_a_default() throws IOException {
        var example = Files.readString(ROOT.resolve(".env.example"));
        var asked = Pattern.compile("\\$\\{(\\w+(?:PASSWORD|SECRET|KEY))([^}]*)}")
                .matcher(text)
                .results()
                .toList();

        assertTrue(asked.size() >= 10);
        for (var secret : asked) {
            assertTrue(secret.group(2).startsWith(":?"), secret.group());
            assertTrue(example.contains("\n" + secret.group(1) + "=\n"), secret.group());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_roles_are_those_of_the_local_databases(Database database) throws IOException {
        var script = Files.readString(ROOT.resolve("deploy/postgres/roles.sh"));
        var environment = services.get(database.databaseName()).get("environment");

        assertEquals(
                database.service(),
                environment.get("QUARKUS_DATASOURCE_USERNAME").asText());
        assertEquals(
                database.owner(), environment.get("QUARKUS_FLYWAY_USERNAME").asText());
        assertTrue(script.contains("CREATE ROLE " + database.service() + " "));
        assertTrue(script.contains("CREATE DATABASE " + database.databaseName() + " OWNER " + database.owner() + ";"));
    }

    @ParameterizedTest
    @EnumSource
    void migrations_which_share_the_address_of_the_database_may_take_their_time(Database database) {
        var environment = services.get(database.databaseName()).get("environment");

        assertEquals(
                "jdbc:postgresql://postgres:5432/" + database.databaseName(),
                environment.get("QUARKUS_DATASOURCE_JDBC_URL").asText());
    }

    @Test
    void each_image_is_built_from_a_recipe_that_is_there() {
        services.properties().forEach(service -> {
            var recipe = service.getValue().path("build").path("dockerfile").asText();
            assertTrue(
                    Files.isRegularFile(ROOT.resolve(recipe))
                            || service.getKey().equals("postgres"),
                    recipe);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"triage-service", "content-service", "history-service", "web"})
    void what_an_image_copies_is_sent_to_its_build(String module) throws IOException {
        var recipe = Files.readString(ROOT.resolve("deploy/images/" + module + ".Containerfile"));
        var sent = Files.readAllLines(ROOT.resolve(".dockerignore"));

        assertTrue(recipe.contains("COPY " + module + "/target/quarkus-app/app/ app/"));
        assertTrue(sent.contains("!" + module + "/target/quarkus-app"));
    }
}
