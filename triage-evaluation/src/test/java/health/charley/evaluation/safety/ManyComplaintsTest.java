package health.charley.evaluation.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Measured;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.example.LegCramps;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An older man who wakes with cramps and has eleven signs of red flags, old complaints all of them, and no emergency. */
class ManyComplaintsTest {
    private static final Person MAN_OF_68 = new Person(68, Sex.MALE, Pregnancy.NONE);
    private static final Map<String, String> COMPLAINTS = Map.ofEntries(
            Map.entry("swelling", "both"),
            Map.entry("back-pain", "yes"),
            Map.entry("site", "calf"),
            Map.entry("painful", "very-bad"),
            Map.entry("injury", "pull-pop"),
            Map.entry("history", "irregular-heartbeat"),
            Map.entry("prior-clot", "family"),
            Map.entry("knot", "yes"),
            Map.entry("night-wake", "yes"),
            Map.entry("travel", "yes"));
    private static final List<String> NOT_SURE = List.of("side", "onset", "course", "swell-speed");

    @Test
    void someone_with_many_complaints_is_not_sent_an_ambulance_that_no_red_flag_asks_for() {
        assertEquals(CareLevel.CONSULTATION_24, outcome(told()));
    }

    @Test
    void one_harmless_complaint_more_changes_nothing() {
        assertEquals(CareLevel.CONSULTATION_24, outcome(told().with("home-care", Answer.of("yes"))));
    }

    /** The complaints, what he is not sure of, and no to everything else that can be denied. */
    private static Answers told() {
        var told = Answers.NONE;
        for (var question : LegCramps.knowledge().base().questions()) {
            if (question.denial().isPresent()) {
                told = told.with(question.id(), Answer.of(question.denial().get()));
            }
        }
        for (var complaint : COMPLAINTS.entrySet()) {
            told = told.with(complaint.getKey(), Answer.of(complaint.getValue()));
        }
        for (var question : NOT_SURE) {
            told = told.with(question, new NotSure());
        }
        return told.with("freq", new Measured(5));
    }

    private static CareLevel outcome(Answers answers) {
        var knowledge = LegCramps.knowledge();
        return knowledge
                .engine(knowledge.base().policies().get(0))
                .decide(MAN_OF_68, answers)
                .level();
    }
}
