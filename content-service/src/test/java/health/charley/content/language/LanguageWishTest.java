package health.charley.content.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageWishTest {
    private static final List<String> THERE = List.of("en-US", "es", "pt-BR");

    @Test
    void a_region_falls_back_to_its_language_and_then_to_english() {
        assertEquals(List.of("es", "en-US"), browser("es-MX").orderOf(THERE));
    }

    @Test
    void a_language_is_content_with_one_of_its_regions() {
        assertEquals(List.of("pt-BR", "en-US"), browser("pt").orderOf(THERE));
        assertEquals(List.of("pt-BR", "en-US"), browser("pt-PT").orderOf(THERE));
    }

    @Test
    void the_exact_language_goes_before_a_wider_one() {
        assertEquals(List.of("es-MX", "es", "en-US"), browser("es-mx").orderOf(List.of("en-US", "es", "es-MX")));
    }

    @Test
    void weights_decide_and_a_weight_of_zero_excludes() {
        assertEquals(List.of("pt-BR", "es", "en-US"), browser("es;q=0.5, pt-BR").orderOf(THERE));
        assertEquals(List.of("en-US"), browser("es;q=0").orderOf(THERE));
    }

    @Test
    void what_is_named_goes_before_the_browser() {
        var wish = LanguageWish.of(Optional.of("es"), Optional.of("pt-BR"));

        assertEquals(List.of("es", "en-US"), wish.orderOf(THERE));
    }

    @Test
    void nothing_fits_where_neither_the_wish_nor_english_is_there() {
        assertEquals(List.of(), browser("de").orderOf(List.of("es")));
    }

    @Test
    void another_region_is_no_fallback_but_another_language_is() {
        assertTrue(browser("es-MX").isMetBy("es"));
        assertTrue(browser("en-GB").isMetBy("en-US"));
        assertFalse(browser("de, fr;q=0.5").isMetBy("en-US"));
    }

    @Test
    void who_takes_anything_gets_no_fallback() {
        assertTrue(browser("*").isMetBy("en-US"));
        assertTrue(browser("de, *;q=0.1").isMetBy("en-US"));
        assertTrue(LanguageWish.of(Optional.empty(), Optional.empty()).isMetBy("en-US"));
    }

    private static LanguageWish browser(String acceptLanguage) {
        return LanguageWish.of(Optional.empty(), Optional.of(acceptLanguage));
    }
}
