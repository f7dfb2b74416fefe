package health.charley.content.ask.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ask.passage.PageText;
import health.charley.content.ask.passage.Passage;
import health.charley.content.markdown.TextBlock;
import health.charley.content.page.Aspect;
import health.charley.content.page.PageAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Full text alone, as while the sentence model loads or where it can't be loaded. */
class RelevanceTest {
    private static final QuestionWords READING = QuestionWords.packaged();
    private static final Passage DRINK = passage("Drink water through the day. Two glasses are enough.");
    private static final Passage COMMON = passage("Leg cramps are very common.");
    private static final Passage STRETCH = passage("Stretch it gently. Or walk around the room.");
    private static final Passage WARM = passage("Do not put heat on a swollen leg.");
    private static final Passage FRAGMENT = new Passage(
            "causes", Aspect.CAUSES, "Causes", Optional.of("It may be:"), "pregnancy.", List.of("pregnancy."));

    @Test
    void a_passage_that_says_all_that_is_asked_about_answers() {
        assertEquals(List.of(DRINK), answering("Should I drink water against cramps?"));
    }

    @Test
    void a_passage_that_lacks_a_word_of_the_question_does_not() {
        assertEquals(List.of(), answering("Should I drink pickle juice against cramps?"));
    }

    @Test
    void a_question_about_the_subject_alone_needs_the_model() {
        assertEquals(List.of(), answering("What about leg cramps?"));
    }

    @Test
    void only_a_sentence_with_a_number_answers_how_much() {
        assertEquals(List.of(), answering("How much water should I drink?"));
        assertEquals(List.of(DRINK), answering("How many glasses should I have?"));
    }

    @Test
    void nobody_is_told_what_they_have() {
        var question = Question.of("Do I have common cramps?", READING);

        assertTrue(question.asksForDiagnosis());
    }

    @Test
    void a_sentence_has_to_say_it_and_not_only_the_paragraph_that_it_is_in() {
        assertEquals(List.of(), answering("Should I stretch in my room?"));
        assertEquals(List.of(STRETCH), answering("Should I walk around in my room?"));
    }

    @Test
    void who_asks_for_a_judgement_is_answered_only_by_a_sentence_that_gives_one() {
        assertEquals(List.of(), answering("Who should not stretch?"));
        assertEquals(List.of(), answering("Is it safe to walk?"));
        assertEquals(List.of(WARM), answering("Is heat safe when swollen?"));
    }

    @Test
    void what_only_ends_its_lead_in_answers_only_who_asks_about_that() {
        assertEquals(List.of(), answering("What does pregnancy do?"));
        assertEquals(List.of(FRAGMENT), answering("Does pregnancy cause it?"));
    }

    private static List<Passage> answering(String asked) {
        var page = new PageText(
                1,
                PageAddress.article("leg-cramps"),
                1,
                "Leg cramps",
                "leg cramps",
                List.of(DRINK, COMMON, STRETCH, WARM, FRAGMENT),
                Optional.empty(),
                List.of());
        var indexed = IndexedPage.of(page, READING, text -> Optional.empty());
        var relevance = new Relevance(Question.of(asked, READING), Optional.empty(), Optional.empty());
        return indexed.passages().stream()
                .filter(passage -> relevance.answering(indexed, passage).isPresent())
                .map(IndexedPage.IndexedPassage::passage)
                .toList();
    }

    private static Passage passage(String text) {
        return new Passage(
                "self-care", Aspect.SELF_CARE, "What to do", Optional.empty(), text, TextBlock.sentences(text));
    }
}
