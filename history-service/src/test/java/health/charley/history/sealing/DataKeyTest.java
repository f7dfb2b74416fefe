package health.charley.history.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataKeyTest {
    private static final String OWNER = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);
    private static final UUID ROW = UUID.fromString("0197e1c2-7b2a-7c33-8f00-0123456789ab");
    private static final UUID ANOTHER_ROW = UUID.fromString("0197e1c2-7b2a-7c33-8f00-0123456789ac");
    private static final Place PLACE = new Place("assessment", "summary", ROW);
    private static final byte[] VALUE = "night leg cramps".getBytes(StandardCharsets.UTF_8);

    private final byte[] bytes = new byte[32];
    private final DataKey key = new DataKey(OWNER, bytes);

    static Stream<Place> otherPlaces() {
        return Stream.of(
                new Place("assessment", "receipt", ROW),
                new Place("note", "summary", ROW),
                new Place("assessment", "summary", ANOTHER_ROW));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 507, 508, 509, 100_000})
    void what_is_sealed_opens_in_its_place(int length) {
        var value = new byte[length];
        Arrays.fill(value, (byte) 7);

        assertArrayEquals(value, key.open(PLACE, key.seal(PLACE, value)));
    }

    @ParameterizedTest
    @MethodSource("otherPlaces")
    void moved_to_another_place_it_does_not_open(Place elsewhere) {
        var sealed = key.seal(PLACE, VALUE);

        assertThrows(BrokenSealException.class, () -> key.open(elsewhere, sealed));
    }

    @Test
    void moved_to_another_owner_it_does_not_open_even_with_the_same_key() {
        var sealed = key.seal(PLACE, VALUE);

        assertThrows(BrokenSealException.class, () -> new DataKey(OTHER, bytes).open(PLACE, sealed));
    }

    @Test
    void with_another_key_it_does_not_open() {
        var sealed = key.seal(PLACE, VALUE);
        var other = new byte[32];
        other[31] = 1;

        assertThrows(BrokenSealException.class, () -> new DataKey(OWNER, other).open(PLACE, sealed));
    }

    @Test
    void with_any_byte_changed_it_does_not_open() {
        var sealed = key.seal(PLACE, VALUE);

        for (var place = 0; place < sealed.length; place++) {
            var changed = sealed.clone();
            changed[place] ^= 1;
            assertThrows(BrokenSealException.class, () -> key.open(PLACE, changed));
        }
        assertThrows(BrokenSealException.class, () -> key.open(PLACE, new byte[28]));
    }

    @Test
    void the_same_value_is_sealed_differently_each_time_and_of_one_length_with_others() {
        var once = key.seal(PLACE, VALUE);
        var again = key.seal(PLACE, VALUE);
        var other = key.seal(PLACE, "deep vein thrombosis".getBytes(StandardCharsets.UTF_8));

        assertFalse(Arrays.equals(once, again));
        assertEquals(541, once.length);
        assertEquals(541, other.length);
    }

    @Test
    void a_mark_is_the_same_for_the_same_value_of_the_same_person_only() {
        var mark = Arrays.toString(key.mark("topic", "leg-cramps"));
        var otherBytes = new byte[32];
        otherBytes[0] = 1;

        assertEquals(mark, Arrays.toString(new DataKey(OWNER, bytes).mark("topic", "leg-cramps")));
        assertNotEquals(mark, Arrays.toString(key.mark("topic", "headache")));
        assertNotEquals(mark, Arrays.toString(key.mark("care level", "leg-cramps")));
        assertNotEquals(mark, Arrays.toString(new DataKey(OWNER, otherBytes).mark("topic", "leg-cramps")));
    }
}
