package health.charley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.charley.engine.knowledge.KnowledgeException;
import health.charley.knowledge.file.KnowledgeFolder;
import health.charley.knowledge.release.Release;
import health.charley.knowledge.release.Releases;
import health.charley.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Releases never change, and nobody can pretend otherwise without touching the record. */
class ReleasesTest {
    private static final Path TOPICS = Repository.root().resolve("knowledge");

    @TempDir
    Path folder;

    private KnowledgeFiles files;

    @BeforeEach
    void release() {
        files = KnowledgeFiles.copiedTo(folder.resolve("leg-cramps"))
                .replace("topic.yaml", "version: 1.1.0", "version: 0.9.0");
        Releases.of(files.folder()).add("0.9.0", new KnowledgeFolder(files.folder()));
        files.replace("topic.yaml", "version: 0.9.0", "version: 1.1.0");
    }

    @ParameterizedTest
    @CsvSource({
        "leg-cramps, 1.0.0, c17fb64a48a77a7dd3f20802020586b8293c2470bcacf1310d46535fa42b4a60",
        "leg-cramps, 1.1.0, d2acca2af822fe07af11d108782bb134d73799d95d53ebf5b3a5159fa1ba1206",
        "leg-cramps, 1.2.0, 71949b32f9c98fd60abcd758aa1e75b014f654b26140cdf8486ecd2b4a1068a0",
        "leg-cramps, 1.2.1, b0300c2845244cac4838f07f1e2c39825f4b4c58d7d81f6190a03250ebc9c24d",
        "leg-cramps, 1.3.0, 34d4c036491f763295e3f21f7739a67e0e039685be79da945fd6b4998d008368",
        "leg-cramps, 1.4.0, 4207c85bc9b67e8b7865ad5198e0838ee7fd23a10304b02f5175ad3a5c9e819f",
        "leg-cramps, 1.5.0, c2209576fc2a9ff6e01b8ed2890c103a7e4a48dbfd0ba1cca41323347012f90d",
        "leg-cramps, 1.6.0, 4e868daf53abc4140248b35a7755d1ac1a9c71abc51a3afcaec8eec9c4ab668d",
        "leg-cramps, 1.7.0, 330c9e36fc91dfba9cdaf8861b70d5701099fc4ba760bc7bdb54e4672910bc75",
        "leg-cramps, 1.8.0, fbe9c8070766651a8f5e115455cb46b8bfd0052525cca0789ebcf7bd004a4b4c",
        "swollen-ankle, 0.1.0, d53f1c7ff14a500cc81da447e05248ce08053c8d7db4142cf9b922f7d7b23502",
        "swollen-ankle, 0.2.0, 080a13820ec268036efdc736e24b312d5eb6e3920ef7864c93134ba26aa19c06",
        "swollen-ankle, 0.3.0, ad0564874250b4475134b636974f3f56eb908e55e962c5fe1fac4f91bf132c48",
        "swollen-ankle, 0.4.0, 95b69bb454463e6478a0ea2f7b61bdc3fcf5dc50bc65f67fb0607ad1ba712bc5",
        "swollen-ankle, 0.5.0, 12f94ec3397bdf2c65976fb629a23985c512fdb1c301a2a54f9b6370b67f6201",
        "swollen-ankle, 0.6.0, 2187c6f9c13e608bf71ecea5dd58f11b6f8849eaf178dc66e582415aeaa5a17d",
    })
    void a_release_is_as_it_was(String id, String version, String sha256) {
        var topic = TopicKnowledge.load(TOPICS.resolve(id));

        assertEquals(Optional.of(sha256), topic.version(version).map(KnowledgeVersion::sha256));
    }

    /** Else a number would be served whose files change, and an assessment that names it could not be worked out again. */
    @ParameterizedTest
    @MethodSource("topics")
    void what_is_served_is_a_release(Path topic) {
        var served = TopicKnowledge.load(topic).newest();

        assertEquals(
                Optional.of(served.sha256()),
                Releases.of(topic).release(served.number()).map(Release::sha256),
                () -> "Release it: ./charley knowledge release "
                        + served.topic().id());
    }

    static List<Path> topics() {
        return KnowledgeRegistry.folders(TOPICS);
    }

    @Test
    void a_release_is_recorded_with_the_hash_of_its_files() {
        var release = new KnowledgeFolder(files.folder().resolve("releases/0.9.0"));

        var recorded = Releases.of(files.folder()).release("0.9.0");

        assertEquals(Optional.of(new Release("0.9.0", release.sha256())), recorded);
        assertEquals(new KnowledgeFolder(files.folder()).files(), release.files());
    }

    @Test
    void a_changed_number_in_a_release_is_refused() {
        var before = new KnowledgeFolder(files.folder().resolve("releases/0.9.0")).sha256();
        files.replace("releases/0.9.0/findings.yaml", "pulmonary-embolism: 0.65", "pulmonary-embolism: 0.64");
        var after = new KnowledgeFolder(files.folder().resolve("releases/0.9.0")).sha256();

        assertFault("Release 0.9.0 has been changed: its files have the SHA-256 " + after + ", and " + before
                + " is recorded. Put them back as they were; a change is a new version.");
    }

    @Test
    void a_release_that_is_not_recorded_is_refused() throws IOException {
        KnowledgeFiles.copiedTo(files.folder().resolve("releases/0.9.1"));

        assertFault("Release 0.9.1 is not recorded in releases/releases.yaml.");
    }

    @Test
    void a_recorded_release_without_its_folder_is_refused() throws IOException {
        Files.move(files.folder().resolve("releases/0.9.0"), folder.resolve("elsewhere"));

        assertFault("Release 0.9.0 is recorded, and its folder is missing.");
    }

    @Test
    void a_folder_that_holds_another_version_is_refused() {
        var other = KnowledgeFiles.copiedTo(folder.resolve("other"))
                .replace("topic.yaml", "version: 1.1.0", "version: 0.9.2");
        Releases.of(files.folder()).add("0.9.1", new KnowledgeFolder(other.folder()));

        assertFault("The folder of release 0.9.1 holds version 0.9.2.");
    }

    @Test
    void a_version_is_released_once() {
        var releases = Releases.of(files.folder());

        var fault = assertThrows(
                KnowledgeException.class, () -> releases.add("0.9.0", new KnowledgeFolder(files.folder())));

        assertEquals(
                "Version 0.9.0 is released already, and a release never changes. Give the topic a new version first.",
                fault.getMessage());
    }

    @Test
    void a_record_that_cannot_be_read_says_where() {
        files.write("releases/releases.yaml", "- { version: 0.9.0, sha256: abc }\n");

        assertFault("releases/releases.yaml: A SHA-256 has 64 hexadecimal digits, not 'abc'.");
    }

    private void assertFault(String sentence) {
        var fault = assertThrows(KnowledgeException.class, () -> TopicKnowledge.load(files.folder()));

        assertEquals(List.of(sentence), fault.faults());
    }
}
