package health.charley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.knowledge.KnowledgeException;
import health.charley.knowledge.file.KnowledgeFolder;
import health.charley.knowledge.release.Releases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several versions of one topic at once. */
class TopicKnowledgeTest {
    @TempDir
    Path folder;

    private KnowledgeFiles files;

    @BeforeEach
    void copy() {
        files = KnowledgeFiles.copiedTo(folder.resolve("leg-cramps"));
    }

    @Test
    void a_released_older_version_stays_loadable_and_the_newest_is_the_default() {
        release("0.10.0");
        release("0.9.0");

        var topic = TopicKnowledge.load(files.folder());

        assertEquals(
                List.of("1.1.0", "0.10.0", "0.9.0"),
                topic.versions().stream().map(KnowledgeVersion::number).toList());
        assertEquals("1.1.0", topic.newest().number());
        assertTrue(topic.version("0.9.0").isPresent());
        assertTrue(topic.version("0.8.0").isEmpty());
    }

    @Test
    void a_release_newer_than_the_current_version_is_refused() {
        release("1.2.0");

        assertFault("Topic 'leg-cramps' has a release that is newer than version 1.1.0.");
    }

    @Test
    void the_version_that_was_released_last_may_still_be_the_current_one() {
        release("1.1.0");

        var topic = TopicKnowledge.load(files.folder());

        assertEquals(
                List.of("1.1.0"),
                topic.versions().stream().map(KnowledgeVersion::number).toList());
    }

    @Test
    void a_change_after_the_release_needs_a_new_version() {
        release("1.1.0");
        files.replace("findings.yaml", "pulmonary-embolism: 0.65", "pulmonary-embolism: 0.66");

        assertFault("Version 1.1.0 is released, and its files are no longer what was released."
                + " Raise 'version' in topic.yaml: a changed number, rule or sentence is a new version.");
    }

    @Test
    void a_folder_that_holds_another_topic_is_refused() {
        files.replace("topic.yaml", "id: leg-cramps", "id: arm-cramps");

        assertFault("leg-cramps: The folder of 'leg-cramps' holds the topic 'arm-cramps'.");
    }

    @Test
    void a_fault_in_an_older_release_names_the_release() {
        release("0.9.0");
        files.delete("releases/0.9.0/groups.yaml");
        files.write(
                "releases/releases.yaml",
                "- { version: 0.9.0, sha256: "
                        + new KnowledgeFolder(files.folder().resolve("releases/0.9.0")).sha256() + " }\n");

        assertFault("0.9.0: groups.yaml: The file is missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "9/../../../../evil", "1..2", "1.2.3.4", "1.2.3-beta", "99999999999.0.0"})
    void a_version_that_is_not_three_numbers_is_refused(String version) {
        files.replace("topic.yaml", "version: 1.1.0", "version: " + version);

        assertFault(
                "leg-cramps: topic.yaml, 'leg-cramps': 'version' must be three numbers of at most six digits, such as"
                        + " 1.2.0, not '" + version + "'.");
    }

    @Test
    void no_topic_at_all_is_refused() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));

        assertThrows(KnowledgeException.class, () -> KnowledgeRegistry.load(empty));
    }

    /** Known answer: what {@code sha256sum} says of its own lines for the two files. */
    @Test
    void the_hash_is_what_anyone_can_check_by_hand() throws IOException {
        var two = Files.createDirectories(folder.resolve("two/policies")).getParent();
        Files.writeString(two.resolve("topic.yaml"), "id: a\n");
        Files.writeString(two.resolve("policies/us.yaml"), "id: b\n");

        assertEquals(
                "f08d99682edd6ce94a1a580010e5c96476a9a044356b050c94a296ffdb5d6243", new KnowledgeFolder(two).sha256());
    }

    @Test
    void the_hash_changes_with_one_letter_and_not_with_line_ends_nor_with_what_is_no_knowledge() {
        var before = new KnowledgeFolder(files.folder()).sha256();

        files.write("topic.yaml", files.read("topic.yaml").replace("\n", "\r\n"))
                .write("README.md", "other");
        release("0.9.0");
        assertEquals(before, new KnowledgeFolder(files.folder()).sha256());

        files.replace("topic.yaml", "Leg cramps", "Leg cramp");
        assertFalse(before.equals(new KnowledgeFolder(files.folder()).sha256()));
    }

    /** The same files as of another version, released. */
    private void release(String version) {
        var other = KnowledgeFiles.copiedTo(folder.resolve(version))
                .replace("topic.yaml", "version: 1.1.0", "version: " + version);
        Releases.of(files.folder()).add(version, new KnowledgeFolder(other.folder()));
    }

    private void assertFault(String sentence) {
        var fault = assertThrows(KnowledgeException.class, () -> TopicKnowledge.load(files.folder()));

        assertEquals(List.of(sentence), fault.faults());
    }
}
