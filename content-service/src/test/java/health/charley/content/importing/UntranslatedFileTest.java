package health.charley.content.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A translation that comes as a file is held to what holds for one that is written at the desk. */
@QuarkusTest
class UntranslatedFileTest {
    private static final String BLOCKING = "objections.findAll { it.objection.blocking }";

    @TempDir
    Path folder;

    @Test
    void a_file_that_still_has_words_of_the_original_stops_the_import() {
        var archive = archive("copied", "Un *texto*. Most cramps pass within minutes.");

        ImportApi.send(archive.bytes())
                .statusCode(409)
                .body(BLOCKING + ".page.language", contains("es"))
                .body(BLOCKING + ".objection.code", contains("not-translated"))
                .body(BLOCKING + ".objection.pointer", contains("#/sections/0/markdown"))
                .body(
                        BLOCKING + "[0].objection.detail",
                        containsString("such as “Most cramps pass within minutes.”. Translate them."));
    }

    /** As when an export comes back of a page that was published when less was checked. */
    @Test
    void the_sender_who_answers_for_what_was_reviewed_elsewhere_can_bring_it_as_it_is() {
        ImportApi.sendReviewed(archive("vouched", "Un *texto*. Most cramps pass within minutes.")
                        .bytes())
                .statusCode(200);
    }

    @Test
    void a_translated_file_is_taken_over() {
        ImportApi.send(archive("carried", "Un *texto*. Casi todos pasan pronto.")
                        .bytes())
                .statusCode(200);
    }

    /** A cause, its article, and the cause in Spanish with this text. */
    private ContentZip archive(String name, String spanish) {
        var files = ContentFiles.in(folder, name);
        files.replace(files.cause(), "Some *text*.", "Some *text*. Most cramps pass within minutes.");
        files.translate(files.cause(), "es", "A cause", "Una causa");
        var translation = files.cause().replace(".md", ".es.md");
        files.replace(translation, "Some *text*. Most cramps pass within minutes.", spanish);
        return ContentZip.of(files).with(translation, files.read(translation));
    }
}
