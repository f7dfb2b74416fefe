package health.charley.evaluation.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.evaluation.example.Candidate;
import health.charley.evaluation.example.LegCramps;
import health.charley.evaluation.scorecard.Floors;
import health.charley.knowledge.KnowledgeVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Candidates for the leg cramp knowledge that lose a part of a red flag, or ask less for it. It takes no case to see it. */
class PartOfRuleTest {
    private static final KnowledgeVersion CURRENT = LegCramps.knowledge();
    private static final Floors NO_FLOORS = new Floors(Map.of());

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        R1 | , { question: cough-blood-faint, is: ["yes"] } | `` | “cough-blood-faint is yes” no longer raises to emergency_ambulance.
        R8 | is: [today, two-weeks] | is: [today] | “swell-speed is two-weeks, and swelling is one” no longer raises to emergency for a man of 12, and 29 other kinds of people.
        R17 | level: emergency | level: consultation | “dark-urine is yes” no longer raises to emergency.
        R19 | { question: numb, is: [saddle] }, | `` | “numb is saddle” no longer raises to emergency_ambulance.
        R21 | { question: seizure, is: ["yes"] }, | `` | “seizure is yes” no longer raises to emergency for a man of 12, and 29 other kinds of people.
        R21 | is: [hours-days, weeks] | is: [hours-days] | “onset is weeks, and other-cramps is yes, and weak is proximal”, “knot is yes, and onset is weeks, and weak is proximal”, “onset is weeks, and spell-length is under-10, and weak is proximal” no longer raise to emergency.
        R25 | { question: cord, is: ["yes"] } | { all: [{ question: cord, is: ["yes"] }, { person: age, atLeast: 50 }] } | “cord is yes” no longer raises to consultation_24 for a man of 12, and 29 other kinds of people.
        R27 | atMost: 15 | atMost: 12 | “limp is yes” no longer raises to emergency for a man of 13, and 4 other kinds of people.
        R1 | { question: chest-pain, is: ["yes"] } | { all: [{ question: chest-pain, is: ["yes"] }, { not: { question: very-ill, is: [not-sure] } }] } | “chest-pain is yes” no longer raises to emergency_ambulance.
        """)
    void a_candidate_without_a_part_of_an_urgent_rule_is_refused(
            String rule, String part, String instead, String sentence) {
        var comparison = compare(in(rule, part, instead));

        var change = "Red flag " + rule + ": " + sentence;
        assertEquals(List.of("It loses answers that a red flag must see. " + change), comparison.refusals());
        assertEquals(true, comparison.lowering().contains(change), comparison.lowering()::toString);
    }

    /** R6 sends a tight muscle under a cast to the ambulance too; R16 any fever to an emergency department. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        R5 | , { question: cast, is: ["yes"] }] }, { question: tight-severe | ] }, { question: tight-severe
        R22 | { question: heat-sweat, is: ["yes"] }, | { question: heat-sweat, is: ["no"] },
        R13 | { question: fever, is: ["yes"] } | { question: fever, is: ["no"] }
        R12 | { question: cancer, is: ["yes"] } | { question: cancer, is: ["yes"] }, { question: fluid-loss, is: ["yes"] }
        """)
    void what_another_rule_raises_as_high_is_not_lost(String rule, String part, String instead) {
        var comparison = compare(in(rule, part, instead));

        assertEquals(List.of(), comparison.lowering());
        assertEquals(List.of(), comparison.refusals());
    }

    /** Each of the two covers a swollen leg after birth for the other; what is their own is lost. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        R9  | “calf-tender is yes, and injury is no”
        R10 | “course is constant, and side is left, and site is back-thigh”
        """)
    void a_rule_that_loses_those_who_gave_birth_is_refused(String rule, String answers) {
        var comparison = compare(in(rule, "is: [pregnant, postpartum]", "is: [pregnant]"));

        var change = comparison.lowering().get(0);
        assertEquals(true, change.startsWith("Red flag " + rule + ": " + answers), change);
        assertEquals(
                true,
                change.endsWith("to emergency for a woman of 12, who gave birth in the last twelve weeks, and 9 other"
                        + " kinds of people."),
                change);
        assertEquals(List.of("It loses answers that a red flag must see. " + change), comparison.refusals());
    }

    /** A clot of one's own is a part of R1a, R9, R9a, R9b and R11. */
    @Test
    void a_question_that_is_asked_only_after_something_else_is_told_and_no_reason_to_refuse() {
        var comparison = compare(candidate()
                .with(
                        "questions.yaml",
                        "- id: prior-clot\n",
                        "- id: prior-clot\n  enableWhen: { question: fever, is: [\"yes\"] }\n"));

        assertEquals(
                "Red flag R9: “prior-clot is me, and swelling is one”, “prior-clot is family, and swelling is one”,"
                        + " “calf-tender is yes, and injury is no, and prior-clot is me”, “calf-tender is yes, and injury is"
                        + " no, and prior-clot is family” no longer raise to emergency: prior-clot is"
                        + " asked only where more is true.",
                comparison.lowering().get(1));
        assertEquals(
                List.of("Red flag R1a", "Red flag R9", "Red flag R9a", "Red flag R9b", "Red flag R11"),
                comparison.lowering().stream()
                        .map(sentence -> sentence.substring(0, sentence.indexOf(':')))
                        .toList());
        assertEquals(List.of(), comparison.refusals());
    }

    @Test
    void fever_off_the_screens_is_told_and_no_reason_to_refuse() {
        var comparison = compare(candidate().with("topic.yaml", " fever,", ""));

        assertEquals(List.of("Leg cramps and leg pain: red-flag screens no longer ask fever."), comparison.lowering());
        assertEquals(List.of(), comparison.refusals());
    }

    @Test
    void a_question_that_nobody_is_asked_any_more_is_refused() {
        var comparison = compare(candidate().with("questions.yaml", "(?s)(id: limp.*?)atMost: 17", "$1atMost: 11"));

        var changes = List.of(
                "Red flag R27: “limp is yes” no longer raises to emergency: nobody who could say so is asked limp.",
                "Red flag R27a: “limp is yes” no longer raises to consultation_24: nobody who could say so is asked limp.");
        assertEquals(changes, comparison.lowering());
        assertEquals(
                changes.stream()
                        .map(change -> "It loses answers that a red flag must see. " + change)
                        .toList(),
                comparison.refusals());
    }

    @Test
    void a_question_that_fewer_people_are_asked_is_told() {
        var comparison = compare(candidate().with("questions.yaml", "(?s)(id: limp.*?)atMost: 17", "$1atMost: 12"));

        assertEquals(
                List.of(
                        "Red flag R27: “limp is yes” no longer raises to emergency for a man of 13, and 4 other kinds of"
                                + " people: limp is asked only where more is true.",
                        "Red flag R27a: “limp is yes” no longer raises to consultation_24 for a man of 13, and 9 other"
                                + " kinds of people: limp is asked only where more is true."),
                comparison.lowering());
        assertEquals(List.of(), comparison.refusals());
    }

    @Test
    void a_level_that_only_some_policies_keep_is_refused_under_the_others() {
        var lower = candidate()
                .with("red-flags.yaml", "(?s)(- id: R8a\\n.*?)level: consultation_24", "$1level: consultation")
                .with("policies/uk.yaml", "redFlagLevels: \\{.*\\}", "redFlagLevels: { R8a: consultation_24 }");

        var comparison = compare(lower);

        assertEquals(
                List.of("It loses answers that a red flag must see. Red flag R8a: “swelling is one” no longer raises to"
                        + " consultation_24 for a man of 12, and 29 other kinds of people under policy us."),
                comparison.refusals());
    }

    @Test
    void a_rule_for_a_routine_visit_that_is_gone_is_told_and_no_reason_to_refuse() {
        var comparison = compare(in("D3", "is: [\"yes\"]", "is: [\"no\"]"));

        assertEquals(
                List.of("Red flag D3: “other-cramps is yes” no longer raises to consultation."), comparison.lowering());
        assertEquals(List.of(), comparison.refusals());
    }

    private KnowledgeVersion in(String rule, String part, String instead) {
        return candidate()
                .with("red-flags.yaml", "(?s)(- id: " + rule + "\n.*?)" + Pattern.quote(part), "$1" + instead)
                .load();
    }

    private Candidate candidate() {
        return Candidate.in(folder);
    }

    private static Comparison compare(Candidate candidate) {
        return compare(candidate.load());
    }

    private static Comparison compare(KnowledgeVersion candidate) {
        return Comparison.of(CURRENT, candidate, List.of(), NO_FLOORS, Patience.endless());
    }
}
