package health.charley.content.importing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import health.charley.content.ContentApi;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ImportAtStartTest {
    private final ContentImporter importer;
    private final SaveBounds bounds;
    private final ImportState state;
    private final ImportAtStart configured;

    @TempDir
    Path folder;

    @TestHTTPResource(value = "/health/well", management = true)
    URL wellness;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    ImportAtStartTest(ContentImporter importer, SaveBounds bounds, ImportState state, ImportAtStart configured) {
        this.importer = importer;
        this.bounds = bounds;
        this.state = state;
        this.configured = configured;
    }

    @AfterEach
    void importWhatComesWithTheService() {
        configured.run();
    }

    @Test
    void the_content_that_comes_with_the_service_is_there_after_its_start() {
        ContentApi.article("leg-cramps").statusCode(200);
        given().get(wellness).then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void a_folder_of_ones_own_is_imported_instead() {
        ContentFiles.in(folder, "own");

        new ImportAtStart(importer, bounds, new From(folder), state).run();

        ContentApi.article("own-article").statusCode(200);
    }

    @Test
    void broken_files_leave_the_pages_as_they_are_and_are_told_of() {
        var files = ContentFiles.in(folder, "broken");
        new ImportAtStart(importer, bounds, new From(folder), state).run();
        files.replace(files.cause(), "headline: A cause", "headline: A better cause")
                .replace(files.article(), "author: writer", "author: nobody");

        new ImportAtStart(importer, bounds, new From(folder), state).run();

        ContentApi.article("broken-article").statusCode(200);
        ContentApi.cause("broken-cause").body("headline", is("A cause"));
        given().get(wellness).then().statusCode(503).body("checks[0].name", is("content import"));
        given().get(metrics).then().body(containsString("charley_content_import_failed 1.0"));
        given().get(readiness).then().statusCode(200);
    }

    @Test
    void a_folder_that_is_missing_is_a_fault_too() {
        new ImportAtStart(importer, bounds, new From(folder.resolve("nowhere")), state).run();

        given().get(wellness).then().statusCode(503);
        ContentApi.article("leg-cramps").statusCode(200);
    }

    private record From(Path folder) implements ImportConfig {
        @Override
        public boolean importAtStart() {
            return true;
        }

        @Override
        public Optional<Path> importFolder() {
            return Optional.of(folder);
        }

        @Override
        public Duration importWait() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration importTimeout() {
            return Duration.ofMinutes(1);
        }
    }
}
