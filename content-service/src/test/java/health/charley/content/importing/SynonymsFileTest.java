package health.charley.content.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.charley.content.manuscript.BrokenContentException;
import health.charley.content.search.SynonymGroup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsFileTest {
    private static final String FILE = "synonyms.yaml";

    @TempDir
    Path folder;

    @Test
    void a_group_is_english_unless_it_says_otherwise() {
        var files = ContentFiles.in(folder, "words")
                .write(FILE, "- { words: [leg cramp, charley horse] }\n- { language: es, words: [calambre, tirón] }\n");

        assertEquals(
                Optional.of(List.of(
                        new SynonymGroup("en", List.of("leg cramp", "charley horse")),
                        new SynonymGroup("es", List.of("calambre", "tirón")))),
                files.content().synonyms());
    }

    @Test
    void the_file_may_be_missing() {
        assertEquals(Optional.empty(), ContentFiles.in(folder, "none").content().synonyms());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[leg cramp]", "[leg cramp, '&']", "[leg cramp, '']"})
    void a_group_that_says_nothing_is_refused_by_the_name_of_the_file(String words) {
        var files = ContentFiles.in(folder, "lone").write(FILE, "- { words: " + words + " }\n");

        var broken = assertThrows(BrokenContentException.class, files::content);

        assertEquals(
                List.of("synonyms.yaml: A group needs two words or more, of at most 100 characters."), broken.faults());
    }

    @Test
    void a_language_that_is_none_is_refused() {
        var files = ContentFiles.in(folder, "tongue").write(FILE, "- { language: English, words: [a, b] }\n");

        var broken = assertThrows(BrokenContentException.class, files::content);

        assertEquals(
                List.of("synonyms.yaml: The language of a group is written like 'en', not 'English'."),
                broken.faults());
    }
}
