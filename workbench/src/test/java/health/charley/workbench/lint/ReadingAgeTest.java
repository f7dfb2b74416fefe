package health.charley.workbench.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.testing.Repository;
import health.charley.workbench.KnowledgeCopy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the knowledge says to people can be read at the age of 11. */
class ReadingAgeTest {
    @TempDir
    Path folder;

    static List<Path> topics() {
        return KnowledgeRegistry.folders(Repository.root().resolve("knowledge"));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void every_text_of_what_is_served_reads_at_the_age_of_11(Path topic) {
        assertEquals(List.of(), hardWords(topic));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        topic.yaml       | This guide gives information.    | leg-cramps
        policies/us.yaml | Call 911 now. Do not drive       | us
        questions.yaml   | The skin over the sore part is   | red
        questions.yaml   | Is the skin red, or              | red
        red-flags.yaml   | Chest pain, trouble breathing,   | R1
        advice.yaml      | Rub the muscle gently            | gentle-massage
        conditions.yaml  | They hurt, but they pass         | night-leg-cramps
        """)
    void hard_words_are_seen_wherever_people_read_them(String file, String text, String id) {
        var files = KnowledgeCopy.in(folder.resolve("leg-cramps"));
        files.replace(file, text, "Considerable thoracic discomfort accompanying exertional activity " + text);

        var hard = hardWords(files.folder());

        assertEquals(1, hard.size(), () -> "" + hard);
        assertTrue(hard.get(0).startsWith("The words of '" + id + "' need a reading age of "), () -> "" + hard);
    }

    private static List<String> hardWords(Path topic) {
        var texts = KnowledgeTexts.read(topic);
        return new WordingWarnings(knowledge(topic), texts)
                .all()
                .map(Remark::sentence)
                .toList();
    }

    private static KnowledgeBase knowledge(Path topic) {
        return KnowledgeLoader.load(topic).base();
    }
}
