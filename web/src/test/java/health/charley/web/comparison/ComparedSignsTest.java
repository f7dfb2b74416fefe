package health.charley.web.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Warning signs that were never sure are neither new nor gone, and do not fill the page. */
class ComparedSignsTest {

    @Test
    void one_that_was_only_not_sure_is_not_among_those_that_ended() {
        var unsure = flag("uncertain", "");
        var certain = flag("certain", "");

        var signs = ComparedSigns.of(comparison(List.of(), List.of(), List.of(unsure, certain)));

        assertEquals(List.of(certain), signs.ended());
        assertEquals(List.of(unsure), signs.closed().all());
    }

    @Test
    void one_that_is_only_not_sure_is_not_among_those_that_are_new() {
        var fresh = flag("", "certain");
        var sureNow = flag("uncertain", "certain");
        var unsure = flag("", "uncertain");

        var signs = ComparedSigns.of(comparison(List.of(unsure, sureNow, fresh), List.of(), List.of()));

        assertEquals(List.of(fresh), signs.fresh());
        assertEquals(List.of(sureNow), signs.sureNow());
        assertEquals(List.of(unsure), signs.unsureNow().all());
    }

    @Test
    void one_that_is_less_sure_than_before_is_never_folded_away() {
        var many = flags(43, "certain", "uncertain");

        assertEquals(
                many, ComparedSigns.of(comparison(List.of(), many, List.of())).lessSure());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 0", "4, 4, 0", "5, 3, 2", "43, 3, 40"})
    void of_many_that_were_not_sure_a_few_are_shown(int all, int first, int rest) {
        var group = ComparedSigns.of(comparison(List.of(), List.of(), flags(all, "uncertain", "")))
                .closed();

        assertEquals(first, group.first().size());
        assertEquals(rest, group.rest().size());
    }

    @ParameterizedTest
    @CsvSource({
        "certain, Call 911 now, Call 911 now.",
        "certain, '', ''",
        "uncertain, Call 911 now, If this is true: Call 911 now.",
        "uncertain, '', 'If this is true, act on it.'"
    })
    void what_to_do_hangs_on_how_sure_it_is(String after, String action, String advice) {
        assertEquals(advice, new FlagView("Chest pain.", action, "", after).advice());
    }

    private static List<FlagView> flags(int count, String before, String after) {
        return IntStream.range(0, count)
                .mapToObj(each -> new FlagView("Sign " + each, "", before, after))
                .toList();
    }

    private static FlagView flag(String before, String after) {
        return new FlagView("Chest pain.", "Call 911 now", before, after);
    }

    private static ComparisonView comparison(List<FlagView> raised, List<FlagView> lessCertain, List<FlagView> gone) {
        return new ComparisonView(null, null, true, true, "same", null, null, raised, lessCertain, gone, null);
    }
}
