package health.charley.content.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownLanguagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es", "es-MX", "pt-BR", "haw", "fil", "yue", "he", "id"})
    void a_language_that_people_speak_is_known(String tag) {
        assertTrue(KnownLanguages.has(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qq", "xx", "zzz", "es-ZZ", "spa"})
    void a_code_that_names_none_or_has_a_shorter_one_is_not(String tag) {
        assertFalse(KnownLanguages.has(tag));
    }
}
