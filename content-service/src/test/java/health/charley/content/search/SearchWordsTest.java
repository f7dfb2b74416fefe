package health.charley.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.search.SearchView.RunView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How typed words become a query, without a database. */
class SearchWordsTest {
    private static final Synonyms CRAMPS = Synonyms.ofPhrases(List.of(List.of("charley horse", "leg cramp")));

    @Test
    void each_word_of_three_letters_or_more_may_be_a_beginning() {
        assertEquals(
                "(('my')) & (('leg':*))",
                terms("My leg!", new Synonyms(List.of())).all());
    }

    @Test
    void a_beginning_is_also_that_of_the_whole_words_which_the_index_holds_without_their_endings() {
        var wholeWords = new WholeWords(Map.of("weakn", List.of("weakness")));

        var terms = SearchTerms.of(QueryWords.of("leg weakn"), new Synonyms(List.of()), wholeWords);

        assertEquals("(('leg':*)) & ((('weakn':* | 'weakness')))", terms.all());
    }

    @Test
    void a_phrase_may_be_said_in_other_words() {
        assertEquals(
                "(('charley':* & 'horses':*) | ('leg' <-> 'cramp')) & (('night':*))",
                terms("Charley horses, night", CRAMPS).all());
    }

    @Test
    void what_holds_no_word_is_no_other_way_to_say_it() {
        var synonyms = Synonyms.ofPhrases(List.of(List.of("leg cramp", "&")));

        assertEquals("(('leg':* & 'cramp':*))", terms("leg cramp", synonyms).all());
    }

    @Test
    void any_of_the_terms_will_do_when_all_are_too_much() {
        assertEquals("(('calf':*)) | (('pain':*))", terms("calf pain", CRAMPS).any());
    }

    @Test
    void quotes_and_operators_are_no_part_of_a_word() {
        assertEquals(
                List.of("a", "b", "or", "1", "c"),
                QueryWords.of("a'b | OR 1:* <-> (c").words());
    }

    @Test
    void a_denial_counts_as_little_without_its_apostrophe_as_with_it() {
        assertEquals(List.of("breathe"), QueryWords.of("cant breathe").words());
        assertEquals(List.of("cant"), QueryWords.of("cant").words());
    }

    @Test
    void an_ordinary_word_is_right_as_typed_with_any_ending() {
        assertTrue(List.of("white", "passed", "popping", "crawling", "slipped", "resting", "went").stream()
                .allMatch(OrdinaryWords::hold));
        assertFalse(OrdinaryWords.hold("crapms"));
    }

    @Test
    void only_the_first_sixteen_words_count() {
        assertEquals(16, QueryWords.of("leg ".repeat(50)).words().size());
    }

    @Test
    void slips_are_letters_too_many_too_few_wrong_or_swapped() {
        assertEquals(1, Likeness.slips("cramps", "crapms"));
        assertEquals(1, Likeness.slips("thrombosis", "trombosis"));
        assertEquals(2, Likeness.slips("sciatica", "syatica"));
        assertEquals(0, Likeness.slips("leg", "leg"));
    }

    @Test
    void a_short_word_is_not_taken_for_one_that_begins_otherwise() {
        assertTrue(Likeness.mayBeMeant("cramp", "craml"));
        assertFalse(Likeness.mayBeMeant("need", "knee"));
        assertFalse(Likeness.mayBeMeant("foot", "root"));
    }

    @Test
    void of_three_letters_one_may_be_missing_and_none_is_wrong() {
        assertTrue(Likeness.mayBeMeant("clot", "clt"));
        assertFalse(Likeness.mayBeMeant("cat", "cut"));
        assertFalse(Likeness.mayBeMeant("calf", "clt"));
    }

    @Test
    void a_short_word_may_have_been_any_that_is_one_slip_away_and_begins_alike() {
        var meant = Likeness.oneSlipAway("vien");

        assertTrue(meant.containsAll(List.of("vein", "view", "vienn", "vixen", "ven", "vie")));
        assertTrue(meant.stream().allMatch(word -> word.startsWith("v")));
        assertEquals(List.of(), Likeness.oneSlipAway("thrombo"));
    }

    @Test
    void a_phrase_written_as_one_word_is_the_phrase() {
        assertEquals(
                "(('charleyhorses':*) | ('charley' <-> 'horse') | ('leg' <-> 'cramp'))",
                terms("Charleyhorses", CRAMPS).all());
        assertTrue(CRAMPS.know("legcramps"));
    }

    @Test
    void marked_text_is_cut_into_runs() {
        assertEquals(
                List.of(new RunView("a ", false), new RunView("leg", true), new RunView(" hurts", false)),
                Excerpts.runs("a \u0002leg\u0003 hurts"));
        assertEquals(List.of(new RunView("leg", true)), Excerpts.runs("\u0002leg\u0003"));
        assertEquals(List.of(), Excerpts.runs(""));
    }

    private static SearchTerms terms(String typed, Synonyms synonyms) {
        return SearchTerms.of(QueryWords.of(typed), synonyms, WholeWords.NONE);
    }
}
