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
    private static final Passage OLDER = passage("In one study patients aged 60 and over had ropes of muscle.");
    private static final Passage TRIPS = passage("On long trips, stand up and bend your ankles.");
    private static final Passage COLD = symptom("Cold feet are a nuisance, mostly in winter.");
    private static final Passage AGE = symptom("It is most common in nurses between 40 and 60 years of age.");
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

    @Test
    void an_age_and_a_number_of_studies_are_no_amount() {
        assertEquals(List.of(), answering("How many ropes of muscle are there?"));
    }

    @Test
    void how_old_is_answered_by_an_age_and_how_long_by_a_time() {
        assertEquals(List.of(AGE), answering("How old are nurses?"));
        assertEquals(List.of(), answering("How old are patients in a study?"));
        assertEquals(List.of(), answering("How long should I walk around in my room?"));
    }

    @Test
    void no_page_says_when_something_of_the_asker_was() {
        assertEquals(List.of(), answering("When was my walk around the room?"));
    }

    @Test
    void who_asks_for_advice_is_answered_by_advice_for_the_same_occasion() {
        assertEquals(List.of(), answering("Can I have cold feet?"));
        assertEquals(List.of(), answering("Should I bend my ankles?"));
        assertEquals(List.of(TRIPS), answering("Should I bend my ankles on a trip?"));
    }

    @Test
    void what_causes_something_is_not_what_that_causes() {
        assertEquals(List.of(FRAGMENT), answering("Can pregnancy cause leg cramps?"));
        assertEquals(List.of(), answering("Can leg cramps cause pregnancy?"));
        assertEquals(List.of(COLD), answering("Do leg cramps cause cold feet?"));
        assertEquals(List.of(), answering("Do cold feet cause leg cramps?"));
    }

    @Test
    void an_item_of_a_list_of_causes_answers_only_who_asks_for_causes() {
        assertEquals(List.of(), answering("When does pregnancy begin?"));
        assertEquals(List.of(FRAGMENT), answering("Is pregnancy a reason?"));
    }

    private static List<Passage> answering(String asked) {
        var page = new PageText(
                1,
                PageAddress.article("leg-cramps"),
                1,
                "Leg cramps",
                "leg cramps",
                List.of(DRINK, COMMON, STRETCH, WARM, OLDER, TRIPS, COLD, AGE, FRAGMENT),
                Optional.empty(),
                List.of());
        var indexed = IndexedPage.of(page, READING, text -> Optional.empty());
        var relevance = new Relevance(READING, Question.of(asked, READING), Optional.empty(), Optional.empty());
        return indexed.passages().stream()
                .filter(passage -> relevance.answering(indexed, passage).isPresent())
                .map(IndexedPage.IndexedPassage::passage)
                .toList();
    }

    private static Passage symptom(String text) {
        return new Passage("symptoms", Aspect.SYMPTOMS, "Signs", Optional.empty(), text, TextBlock.sentences(text));
    }

    private static Passage passage(String text) {
        return new Passage(
                "self-care", Aspect.SELF_CARE, "What to do", Optional.empty(), text, TextBlock.sentences(text));
    }
}
