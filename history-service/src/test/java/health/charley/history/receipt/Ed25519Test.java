package health.charley.history.receipt;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same signatures are right by Bouncy Castle as by this machine's native implementation, where there is one. */
class Ed25519Test {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] TEXT = "header.payload".getBytes(US_ASCII);
    private static final int HALF = 32;
    private static final String SUBGROUP_ORDER = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";

    private final KeyPair pair = pair();
    private final byte[] signature = signed(pair);

    static Stream<Ed25519> implementations() {
        return Stream.concat(Stream.of(new BouncyCastleProvider()), Ed25519.ofMachine().stream())
                .map(Ed25519::new);
    }

    /** RFC 8032 §7.1, test 3. */
    @ParameterizedTest
    @MethodSource("implementations")
    void the_signature_of_the_standard_is_right(Ed25519 ed25519) throws GeneralSecurityException {
        var key = key("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
        var right = HEX.parseHex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");

        assertTrue(ed25519.verifies(key, ByteBuffer.wrap(HEX.parseHex("af82")), right));
        assertFalse(ed25519.verifies(key, ByteBuffer.wrap(HEX.parseHex("af83")), right));
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void no_other_bit_of_a_signature_is_right(Ed25519 ed25519) {
        assertTrue(ed25519.verifies(pair.getPublic(), ByteBuffer.wrap(TEXT), signature));
        for (var bit = 0; bit < signature.length * Byte.SIZE; bit++) {
            var changed = signature.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

            assertFalse(ed25519.verifies(pair.getPublic(), ByteBuffer.wrap(TEXT), changed), "bit " + bit);
        }
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void a_signature_of_another_length_is_wrong(Ed25519 ed25519) {
        for (var length : new int[] {0, 1, HALF, 63, 65, 128}) {
            assertFalse(
                    ed25519.verifies(pair.getPublic(), ByteBuffer.wrap(TEXT), Arrays.copyOf(signature, length)),
                    length + " bytes");
        }
    }

    /** The scalar of a signature may be written in one way: below the order of the group (RFC 8032 §5.1.7). */
    @ParameterizedTest
    @MethodSource("implementations")
    void a_scalar_of_the_order_or_more_is_wrong(Ed25519 ed25519) {
        var order = HEX.parseHex(SUBGROUP_ORDER);
        var scalar = Arrays.copyOfRange(signature, HALF, 2 * HALF);

        assertFalse(ed25519.verifies(pair.getPublic(), ByteBuffer.wrap(TEXT), withScalar(order)));
        assertFalse(ed25519.verifies(pair.getPublic(), ByteBuffer.wrap(TEXT), withScalar(sum(scalar, order))));
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void the_right_scalar_beside_a_point_that_is_none_is_wrong(Ed25519 ed25519) {
        var notBelowThePrime = signature.clone();
        Arrays.fill(notBelowThePrime, 0, HALF, (byte) 0xFF);

        assertFalse(ed25519.verifies(pair.getPublic(), ByteBuffer.wrap(TEXT), notBelowThePrime));
        assertFalse(ed25519.verifies(pair.getPublic(), ByteBuffer.wrap(TEXT), new byte[2 * HALF]));
    }

    /** The points of small order, by which texts that nobody signed may seem signed, and spellings of points that are not the one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                "0100000000000000000000000000000000000000000000000000000000000080",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"
            })
    void a_key_that_is_no_sound_point_is_no_key(String key) {
        assertFalse(Ed25519.isSound(HEX.parseHex(key)));
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void a_fresh_key_is_sound(Ed25519 ed25519) {
        for (var attempt = 0; attempt < 20; attempt++) {
            var fresh = pair();

            assertTrue(Ed25519.isSound(bytes(fresh.getPublic())));
            assertTrue(ed25519.verifies(fresh.getPublic(), ByteBuffer.wrap(TEXT), signed(fresh)));
            assertFalse(ed25519.verifies(pair.getPublic(), ByteBuffer.wrap(TEXT), signed(fresh)));
        }
    }

    private byte[] withScalar(byte[] scalar) {
        var changed = signature.clone();
        System.arraycopy(scalar, 0, changed, HALF, HALF);
        return changed;
    }

    /** Of two numbers, the lowest byte first. */
    private static byte[] sum(byte[] first, byte[] second) {
        var sum = new byte[HALF];
        for (int place = 0, carry = 0; place < HALF; place++, carry >>= Byte.SIZE) {
            carry += Byte.toUnsignedInt(first[place]) + Byte.toUnsignedInt(second[place]);
            sum[place] = (byte) carry;
        }
        return sum;
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static byte[] signed(KeyPair pair) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(pair.getPrivate());
            signing.update(TEXT);
            return signing.sign();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static PublicKey key(String point) throws GeneralSecurityException {
        var encoded = HEX.parseHex("302a300506032b6570032100" + point);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static byte[] bytes(PublicKey key) {
        var encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - HALF, encoded.length);
    }
}
