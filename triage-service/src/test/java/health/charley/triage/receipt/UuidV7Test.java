package health.charley.triage.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of RFC 9562, appendix A.6. */
class UuidV7Test {
    private static final String EXAMPLE = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
    private static final Instant TIME = Instant.parse("2022-02-22T19:22:22Z");

    @Test
    void an_id_holds_its_time_version_and_variant_whatever_the_bytes() {
        var bytes = HexFormat.of().parseHex("ffffffffffff" + "fcc3" + "d8c4dc0c0c07398f");

        assertEquals(EXAMPLE, UuidV7.of(TIME, bytes).toString());
    }

    @Test
    void the_time_is_read_back() {
        assertEquals(TIME, UuidV7.timeOf(UUID.fromString(EXAMPLE)));
    }

    @Test
    void an_id_is_read_from_its_text() {
        assertEquals(Optional.of(UUID.fromString(EXAMPLE)), UuidV7.parse(EXAMPLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "017F22E2-79B0-7CC3-98C4-DC0C0C07398F",
                "017f22e2-79b0-4cc3-98c4-dc0c0c07398f",
                "017f22e2-79b0-7cc3-c8c4-dc0c0c07398f",
                "1-1-7000-8000-1"
            })
    void another_text_is_none(String text) {
        assertEquals(Optional.empty(), UuidV7.parse(text));
    }
}
