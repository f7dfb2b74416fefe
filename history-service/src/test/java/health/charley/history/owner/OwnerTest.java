package health.charley.history.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class OwnerTest {
    private static final String HOME = "https://sign-in.example/home";

    @Test
    void the_same_person_is_the_same_owner_always() {
        assertEquals(
                "43142b02c045473b3d9a9547d1c382db323d42a9ce43e0df643d7166822dd8e5",
                Owner.of(HOME, "patient").key());
    }

    @Test
    void the_same_subject_at_another_provider_is_somebody_else() {
        assertNotEquals(Owner.of(HOME, "patient"), Owner.of("https://sign-in.example/work", "patient"));
    }

    @Test
    void no_letter_wanders_from_the_issuer_to_the_subject() {
        assertNotEquals(Owner.of(HOME + "/a", "b"), Owner.of(HOME + "/", "ab"));
    }

    @Test
    void a_key_that_is_no_hash_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Owner(""));
    }
}
