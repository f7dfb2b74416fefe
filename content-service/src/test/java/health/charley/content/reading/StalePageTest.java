package health.charley.content.reading;

import static health.charley.content.editing.Staff.PUBLISHER;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import health.charley.content.ContentApi;
import health.charley.content.SettableClock;
import health.charley.content.importing.ContentFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that changed by what became of other pages, for a reader who goes by the date alone. */
@QuarkusTest
class StalePageTest {
    /** HTTP tells times by the second. */
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final SettableClock clock;

    @TempDir
    Path folder;

    StalePageTest(SettableClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void a_page_is_sent_again_after_a_cause_that_it_lists_was_taken_away() {
        var files = ContentFiles.in(folder, "taken").publish();
        var before = ContentApi.article(files.slug());
        clock.advance(A_MOMENT);

        var etag = PUBLISHER.etag(files.condition());
        PUBLISHER
                .step(files.condition(), etag, "unpublication", Map.of("reason", "Superseded."))
                .statusCode(200);

        requireSentAgain(before, files.slug());
        ContentApi.article(files.slug()).body("causes[0].name", is("A cause")).body("causes[0].condition", nullValue());
    }

    @Test
    void a_page_is_sent_again_after_it_was_translated() {
        var files = ContentFiles.in(folder, "turned").publish();
        var before = ContentApi.article(files.slug());
        clock.advance(A_MOMENT);

        files.translate(files.article(), "es", "An article", "Un artículo").publish();

        requireSentAgain(before, files.slug());
    }

    private static void requireSentAgain(ValidatableResponse before, String slug) {
        given().header("If-Modified-Since", before.extract().header("Last-Modified"))
                .when()
                .get(ContentApi.ARTICLES + "/" + slug)
                .then()
                .statusCode(200)
                .header("ETag", not(before.extract().header("ETag")));
    }
}
