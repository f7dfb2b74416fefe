package health.charley.content.importing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.manuscript.FrontMatter;
import health.charley.content.manuscript.SectionText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The safety notes of the clinical evidence, held against every page that comes with the service. */
class SafetyNotesTest {
    private static final Pattern RUBBING = Pattern.compile("\\b(massage|rub)\\b");

    private static final String NO_QUININE = "do not take quinine for cramps.";

    private static final Pattern ONE_NUMBER_ALONE =
            Pattern.compile("911(?! in the us, 999 in the uk)|(?<!911 in the us, )999");

    static Stream<Page> pages() {
        return PackagedContent.read().pages().stream().map(page -> new Page(page.file(), words(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_speaks_of_vitamin_k(Page page) {
        assertFalse(page.says("vitamin k"));
    }

    /** People take it for cramps, and triage tells them not to: a page that is silent would leave them alone with it. */
    @ParameterizedTest
    @MethodSource("pages")
    void quinine_is_named_only_to_say_that_it_is_not_to_be_taken(Page page) {
        var without = page.words().replace(NO_QUININE, "");

        assertFalse(without.contains("quinine"));
        assertTrue(!page.says(NO_QUININE) || page.says("it can do serious harm."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles/leg-cramps", "causes/night-leg-cramps", "causes/pregnancy-leg-cramps"})
    void the_pages_on_cramps_without_an_illness_warn_of_quinine(String file) {
        var page =
                pages().filter(one -> one.file().startsWith(file)).findFirst().orElseThrow();

        assertTrue(page.says(NO_QUININE));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void magnesium_is_named_only_with_the_advice_to_ask_a_doctor_first(Page page) {
        assertTrue(!page.says("magnesium") || page.says("ask your doctor first"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void massage_is_named_only_with_a_warning_for_legs_that_may_hold_a_clot(Page page) {
        var warns = Stream.of(
                "do not rub", "do not massage", "never massage", "if the leg is not swollen", "heat or massage");

        assertTrue(!RUBBING.matcher(page.words()).find() || warns.anyMatch(page::says));
    }

    /** Readers are in the United States and in the United Kingdom. */
    @ParameterizedTest
    @MethodSource("pages")
    void an_emergency_number_is_named_for_both_countries(Page page) {
        assertFalse(ONE_NUMBER_ALONE.matcher(page.words()).find());
    }

    private static String words(PageFile file) {
        var page = file.page();
        var sections = page.sections().stream().map(section -> section.markdown() + " " + callouts(section));
        var cards = page.head().careCards().stream()
                .flatMap(card -> Stream.concat(
                        Stream.of(card.heading()), card.items().stream().map(FrontMatter.SignText::text)));
        return Stream.of(Stream.of(page.head().summary()), cards, sections)
                .flatMap(part -> part)
                .reduce("", (all, part) -> all + " " + part)
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> callouts(SectionText section) {
        return section.callouts().stream()
                .map(SectionText.CalloutText::markdown)
                .toList();
    }

    /** A page as the words on it. */
    record Page(String file, String words) {
        boolean says(String phrase) {
            return words.contains(phrase);
        }

        @Override
        public String toString() {
            return file;
        }
    }
}
