package health.charley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that people act on: a rule may fire as before, and its words send nobody anywhere. */
class WordsActedOnTest {
    private static final String US = "policies/us.yaml";
    private static final String QUESTIONS = "questions.yaml";
    private static final String CHANGED = "words that people act on changed: ";

    @TempDir
    Path folder;

    private KnowledgeFiles before;
    private KnowledgeFiles files;

    @BeforeEach
    void copy() {
        files = KnowledgeFiles.copiedTo(folder.resolve("leg-cramps"));
        before = KnowledgeFiles.copiedTo(folder.resolve("before"));
    }

    @Test
    void an_ambulance_that_becomes_care_at_home_is_refused() {
        files.replace(US, "title: Call 911 now", "title: Care for it at home");
        files.replace(US, "advice: Call 911 now. Do not drive yourself.", "advice: Stay at home.");
        files.replace(US, "emergencyNumber: \"911\"", "emergencyNumber: \"000\"");

        assertChanges(
                "REFUSED Policy us: " + CHANGED + "emergency number reads “000” instead of “911”.",
                "REFUSED Policy us: " + CHANGED + "title of emergency_ambulance reads “Care for it at home”, as that of"
                        + " self_care did.",
                "REWORDED Policy us: " + CHANGED + "title of emergency_ambulance reads “Care for it at home” instead of"
                        + " “Call 911 now”.",
                "REWORDED Policy us: " + CHANGED
                        + "advice of emergency_ambulance reads “Stay at home. Stay with someone"
                        + " while you wait, and unlock the door if you are alone.” instead of “Call 911 now. Do not drive"
                        + " yourself. Stay with someone while you wait, and unlock the door if you are alone.”.",
                "REFUSED Policy us: " + CHANGED + "title and advice of emergency_ambulance no longer name the emergency"
                        + " number.");
    }

    @Test
    void an_ambulance_that_is_worded_better_is_looked_at_and_not_refused() {
        files.replace(US, "title: Call 911 now", "title: Call 911 right now");

        assertChanges("REWORDED Policy us: " + CHANGED
                + "title of emergency_ambulance reads “Call 911 right now” instead" + " of “Call 911 now”.");
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource({
        "2 weeks, now, emergency_ambulance, REFUSED",
        "today, now, emergency_ambulance, REFUSED",
        "3 hours, now, emergency_ambulance, REFUSED",
        "when you like, now, emergency_ambulance, REFUSED",
        "now, today, emergency, REWORDED",
        "24 hours, today, emergency, REFUSED",
        "2 days, 24 hours, consultation_24, REFUSED",
        "1 day, 24 hours, consultation_24, REWORDED",
        "12 hours, 24 hours, consultation_24, REWORDED",
        "3 months, 2 weeks, consultation, LOWERED",
    })
    void an_urgent_level_whose_time_is_not_known_to_be_as_short_is_refused(
            String now, String before, String level, String mark) {
        files.replace(US, "within: " + before + "\n", "within: " + now + "\n");

        assertChanges(mark + " Policy us: " + CHANGED + "time of " + level + " reads “" + now + "” instead of “"
                + before + "”.");
    }

    @Test
    void what_became_of_the_clinical_review_is_no_matter_of_words() {
        files.replace("topic.yaml", "reviewStatus: awaiting-clinical-review", "reviewStatus: clinically-reviewed");

        assertChanges("LOWERED Leg cramps and leg pain: " + CHANGED
                + "review reads “clinically-reviewed” instead of “awaiting-clinical-review”.");
    }

    @Test
    void an_answer_that_reads_as_another_one_did_is_refused() {
        files.replace(
                QUESTIONS,
                "{ value: \"yes\", label: \"Yes\", tick: \"Pain or pressure in my chest, now or earlier today\" }",
                "{ value: \"yes\", label: \"No\", tick: \"No pain in my chest\" }");

        assertChanges(
                "REFUSED chest-pain: " + CHANGED + "answer 'yes' reads “No”, as answer 'no' did.",
                "REWORDED chest-pain: " + CHANGED + "answer 'yes' reads “No” instead of “Yes”.",
                "REWORDED chest-pain: " + CHANGED
                        + "box of answer 'yes' reads “No pain in my chest” instead of “Pain or"
                        + " pressure in my chest, now or earlier today”.");
    }

    @Test
    void the_words_of_a_question_that_a_red_flag_looks_at_are_marked_and_those_of_others_are_not() {
        files.replace(
                QUESTIONS, "Do you have pain or pressure in your chest now, or did you today?", "Is your chest fine?");
        files.replace(QUESTIONS, "help: Compare both legs.", "help: Compare your hands.");
        files.replace(QUESTIONS, "{ value: one, label: \"Yes, one leg\"", "{ value: one, label: \"Yes, a leg\"");
        files.replace(QUESTIONS, "text: \"Which leg is it?\"", "text: \"Which of your legs is it?\"");

        var changes = files.changesSince(before);

        assertEquals(
                "REWORDED chest-pain: " + CHANGED
                        + "question reads “Is your chest fine?” instead of “Do you have pain or"
                        + " pressure in your chest now, or did you today?”.",
                changes.get(0));
        assertEquals(
                "REWORDED swelling: " + CHANGED + "help reads “Compare your hands. Look at the calf and the ankle.”"
                        + " instead of “Compare both legs. Look at the calf and the ankle.”.",
                changes.get(1));
        assertEquals(
                "REWORDED swelling: " + CHANGED + "answer 'one' reads “Yes, a leg” instead of “Yes, one leg”.",
                changes.get(2));
    }

    @Test
    void an_answer_more_to_a_red_flag_question_is_marked() {
        files.replace(
                QUESTIONS,
                "    - { value: \"no\", label: \"No\" }\n",
                "    - { value: some, label: \"A little\", tick: \"A little pain\" }\n    - { value: \"no\", label: \"No\" }\n");

        assertChanges("LOWERED chest-pain: " + CHANGED + "answers gained some.");
    }

    @Test
    void what_a_red_flag_says_and_what_stands_over_its_questions_is_marked() {
        files.replace("red-flags.yaml", "text: Both legs that suddenly turn weak.", "text: Two weak legs.");
        files.replace(
                "topic.yaml",
                "text: First, a few questions about signs that cannot wait",
                "text: Which of these do you not have?");
        files.replace("topic.yaml", "If you feel very ill or are worried, get medical help now", "Do not worry");

        var changes = files.changesSince(before);

        assertEquals(
                true, changes.get(0).startsWith("REWORDED Leg cramps and leg pain: " + CHANGED + "disclaimer reads"));
        assertEquals(
                true,
                changes.get(1)
                        .startsWith("REWORDED Leg cramps and leg pain: " + CHANGED
                                + "over breathless, cannot-keep-fluids," + " chest-pain,"),
                changes.get(1));
        assertEquals(true, changes.get(1).endsWith(" stands “Which of these do you not have?”."), changes.get(1));
        assertEquals(
                true, changes.get(changes.size() - 1).startsWith("REWORDED Red flag R31: " + CHANGED + "text reads"));
    }

    @Test
    void help_at_home_that_is_worded_otherwise_is_marked() {
        files.replace("advice.yaml", "Do not rub or massage the leg.", "Rub the leg hard.");
        files.replace("advice.yaml", "id: gentle-massage, kind: massage", "id: gentle-massage, kind: other");

        assertChanges(
                "LOWERED Self-care gentle-massage: " + CHANGED + "kind reads “other” instead of “massage”.",
                "REWORDED Self-care do-not-massage: " + CHANGED + "text reads “Rub the leg hard. If there is a clot,"
                        + " rubbing could move it.” instead of “Do not rub or massage the leg. If there is a clot,"
                        + " rubbing could move it.”.");
    }

    @Test
    void help_at_home_that_is_held_back_less_is_marked() {
        files.replace("advice.yaml", "whenTopThree: [deep-vein-thrombosis, ", "whenTopThree: [");

        assertChanges(
                "LOWERED Held back because “Rubbing, squeezing or warming the leg could do harm until a serious cause has"
                        + " been ruled out.”: conditions lost deep-vein-thrombosis.");
    }

    private void assertChanges(String... sentences) {
        assertEquals(List.of(sentences), files.changesSince(before));
    }
}
