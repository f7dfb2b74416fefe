package health.charley.history.sealing;

import static health.charley.history.sealing.SampleKeys.FIRST;
import static health.charley.history.sealing.SampleKeys.SECOND;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasterKeysTest {
    private static final String OWNER = "a".repeat(64);

    private final MasterKeys first = SampleKeys.using("first", FIRST);

    @Test
    void a_persons_key_is_the_same_after_it_is_wrapped_anew() {
        var wrapped = first.newKey(OWNER);
        var mark = first.open(OWNER, wrapped).mark("topic", "leg-cramps");

        var again = SampleKeys.using("second", FIRST, SECOND).rewrap(OWNER, wrapped);

        assertEquals("second", again.masterKey());
        assertArrayEquals(
                mark, SampleKeys.using("second", SECOND).open(OWNER, again).mark("topic", "leg-cramps"));
    }

    @Test
    void a_persons_key_opens_for_that_person_only() {
        var wrapped = first.newKey(OWNER);

        assertThrows(BrokenSealException.class, () -> first.open("b".repeat(64), wrapped));
    }

    @Test
    void without_its_master_key_it_does_not_open_and_the_sentence_names_that_one() {
        var wrapped = first.newKey(OWNER);

        var failure = assertThrows(
                MasterKeyMissingException.class,
                () -> SampleKeys.using("second", SECOND).open(OWNER, wrapped));

        assertEquals(
                "The master key 'first' is not configured, so what it protects can't be opened.", failure.getMessage());
    }

    @Test
    void a_key_is_read_from_a_file(@TempDir Path folder) throws IOException {
        var file = folder.resolve("key");
        Files.writeString(file, FIRST.substring("first=".length()) + "\n");
        var wrapped = first.newKey(OWNER);

        SampleKeys.using("first", "first=file:" + file).open(OWNER, wrapped);
    }

    @Test
    void a_proof_tells_whether_a_key_is_still_the_one_of_its_name() {
        var proof = first.proof("first");
        var impostor = SECOND.replace("second=", "first=");

        assertTrue(SampleKeys.using("first", FIRST).proves("first", proof));
        assertFalse(SampleKeys.using("first", impostor).proves("first", proof));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first  | first                                                  | Each of charley.history.master-keys is name=key
            first  | First=Zmlyc3QtbWFzdGVyLWtleS1vZi1jaGFybGV5LTMyLWI=     | Each of charley.history.master-keys is name=key
            first  | first=c2hvcnQ=                                         | The master key 'first' is not 32 bytes in Base64.
            first  | first=*                                                | The master key 'first' is not 32 bytes in Base64.
            first  | first=file:/nowhere/at/all                             | The file '/nowhere/at/all' of the master key 'first'
            second | first=Zmlyc3QtbWFzdGVyLWtleS1vZi1jaGFybGV5LTMyLWI=     | The master key in use, 'second', is not among
                   | first=Zmlyc3QtbWFzdGVyLWtleS1vZi1jaGFybGV5LTMyLWI=     | charley.history.master-key does not say which
            """)
    void what_is_wrong_with_the_configuration_is_said_without_the_key(String name, String key, String sentence) {
        var fault = assertThrows(MasterKeyFault.class, () -> SampleKeys.using(name, key));

        assertTrue(fault.getMessage().startsWith(sentence), fault.getMessage());
        assertFalse(fault.getMessage().contains("Zmlyc3"), fault.getMessage());
    }

    @Test
    void two_keys_of_one_name_are_refused() {
        assertThrows(MasterKeyFault.class, () -> SampleKeys.using("first", FIRST, FIRST));
    }
}
