package health.charley.history.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A person's opened key: it seals and opens what the database keeps of that person, and makes marks by which SQL finds
 * rows without knowing what they say. It lives as long as a transaction and is never stored open.
 */
public final class DataKey {
    /** Bytes of the key: AES-256. */
    static final int BYTES = 32;

    private static final int MARK_BYTES = 16;

    private final String owner;
    private final SecretKey sealing;
    private final byte[] marking;

    DataKey(String owner, byte[] key) {
        this.owner = owner;
        this.sealing = new SecretKeySpec(Hkdf.derive(key, "charley seal 1", BYTES), "AES");
        this.marking = Hkdf.derive(key, "charley mark 1", BYTES);
    }

    /** The value sealed for its place: a copy of it anywhere else, under another owner too, does not open. */
    public byte[] seal(Place place, byte[] value) {
        return Seal.close(sealing, Padding.pad(value), associated(place));
    }

    /**
     * The value that was sealed for this place.
     *
     * @throws BrokenSealException when it was not, or not with this key
     */
    public byte[] open(Place place, byte[] sealed) {
        try {
            return Padding.unpad(Seal.open(sealing, sealed, associated(place)));
        } catch (BrokenSealException broken) {
            throw new BrokenSealException(place, broken);
        }
    }

    /** 16 bytes, always the same for this person and value, and meaningless without the key (HMAC-SHA256, cut). */
    public byte[] mark(String what, String value) {
        return Arrays.copyOf(secret(what, value), MARK_BYTES);
    }

    /** 32 bytes, always the same for this person and value, that nobody guesses without the key (HMAC-SHA256). */
    public byte[] secret(String what, String value) {
        return Hkdf.hmac(marking, (what + "\n" + value).getBytes(StandardCharsets.UTF_8));
    }

    // None of the parts holds a line break, so no two places give the same text.
    private String associated(Place place) {
        return String.join(
                "\n",
                "charley",
                place.table(),
                place.column(),
                owner,
                place.row().toString());
    }
}
