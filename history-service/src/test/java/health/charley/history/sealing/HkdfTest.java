package health.charley.history.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** RFC 5869, appendix A. */
class HkdfTest {
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void test_case_1_of_the_standard_gives_its_first_32_bytes() {
        var pseudorandom = Hkdf.extract(HEX.parseHex("000102030405060708090a0b0c"), HEX.parseHex("0b".repeat(22)));

        var key = Hkdf.expand(pseudorandom, HEX.parseHex("f0f1f2f3f4f5f6f7f8f9"), 32);

        assertEquals("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5", HEX.formatHex(pseudorandom));
        assertEquals("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf", HEX.formatHex(key));
    }

    @Test
    void test_case_3_of_the_standard_has_neither_salt_nor_purpose() {
        var key = Hkdf.derive(HEX.parseHex("0b".repeat(22)), "", 32);

        assertEquals("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d", HEX.formatHex(key));
    }

    @Test
    void more_than_one_block_is_not_to_be_had() {
        assertThrows(IllegalArgumentException.class, () -> Hkdf.derive(new byte[32], "", 33));
    }
}
