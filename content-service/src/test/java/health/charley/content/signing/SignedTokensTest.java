package health.charley.content.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTokensTest {
    private static final Purpose FORM = new Purpose("form", Duration.ofHours(4));
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private SignedTokens tokens;

    @BeforeEach
    void begin() {
        clock.stopAt(NOON);
        tokens = tokens("key");
    }

    @Test
    void a_token_says_what_it_was_handed_out_for_and_when() {
        var read = tokens.read(FORM, tokens.issue(FORM, "article leg-cramps (en-US)"))
                .orElseThrow();

        assertEquals("article leg-cramps (en-US)", read.subject());
        assertEquals(NOON, read.issuedAt());
        assertEquals(Instant.parse("2026-11-28T16:00:00Z"), read.expiresAt());
    }

    @Test
    void no_two_tokens_are_the_same() {
        var first = tokens.read(FORM, tokens.issue(FORM, "x")).orElseThrow();
        var second = tokens.read(FORM, tokens.issue(FORM, "x")).orElseThrow();

        assertNotEquals(first.id(), second.id());
    }

    @Test
    void a_token_ends_with_its_time() {
        var token = tokens.issue(FORM, "x");

        clock.stopAt(NOON.plus(Duration.ofHours(4)).minusMillis(1));
        assertTrue(tokens.read(FORM, token).isPresent());
        clock.stopAt(NOON.plus(Duration.ofHours(4)));
        assertEquals(Optional.empty(), tokens.read(FORM, token));
    }

    @Test
    void a_token_of_another_purpose_or_another_key_is_refused() {
        var token = tokens.issue(FORM, "x");

        assertEquals(Optional.empty(), tokens.read(new Purpose("vote", Duration.ofHours(4)), token));
        assertEquals(Optional.empty(), tokens("other key").read(FORM, token));
    }

    @Test
    void a_token_with_any_letter_changed_is_refused() {
        var token = tokens.issue(FORM, "x");

        for (var i = 0; i < token.length(); i++) {
            var changed = token.substring(0, i) + (token.charAt(i) == 'A' ? 'B' : 'A') + token.substring(i + 1);
            assertEquals(Optional.empty(), tokens.read(FORM, changed), changed);
        }
    }

    @Test
    void a_token_has_one_spelling_only() {
        var token = tokens.issue(FORM, "x");

        assertEquals(Optional.empty(), tokens.read(FORM, token + "="));
        assertEquals(Optional.empty(), tokens.read(FORM, token.replace(".", "=.")));
        assertEquals(Optional.empty(), tokens.read(FORM, token + ".x"));
        assertEquals(Optional.empty(), tokens.read(FORM, " " + token));
    }

    @Test
    void a_later_end_cannot_be_written_into_a_token() {
        var token = tokens.issue(FORM, "x");
        var dot = token.indexOf('.');
        var payload = new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), UTF_8);

        var longer = payload.replaceFirst("^(\\d+)\\.\\d+", "$1.99999999999999");

        assertNotEquals(payload, longer);
        var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(longer.getBytes(UTF_8));
        assertEquals(Optional.empty(), tokens.read(FORM, forged + token.substring(dot)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "x", "x.", ".x", "%.%", "eA.eA", "null", "é.é"})
    void what_is_no_token_is_refused(String text) {
        assertEquals(Optional.empty(), tokens.read(FORM, text));
    }

    @Test
    void what_is_longer_than_any_token_is_refused() {
        assertEquals(Optional.empty(), tokens.read(FORM, "A".repeat(600) + ".A"));
    }

    @Test
    void the_longest_token_is_no_longer_than_said() {
        var longest = tokens.issue(FORM, "x".repeat(200));

        assertTrue(longest.length() <= SignedTokens.MAX_LENGTH, longest);
        assertTrue(tokens.read(FORM, longest).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "é", "\u0000"})
    void a_subject_is_a_line_of_ascii(String subject) {
        assertThrows(IllegalArgumentException.class, () -> tokens.issue(FORM, subject));
    }

    private SignedTokens tokens(String keyFile) {
        return new SignedTokens(new SigningKey(new Configured(folder.resolve(keyFile), true)), clock);
    }
}
