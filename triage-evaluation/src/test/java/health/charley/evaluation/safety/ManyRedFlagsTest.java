package health.charley.evaluation.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.example.LegCramps;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Someone in whom so many answers fire red flags that the sets of them can no longer all be weighed. */
class ManyRedFlagsTest {
    private static final Person MAN_OF_69 = new Person(69, Sex.MALE, Pregnancy.NONE);

    @Test
    void an_earlier_clot_told_last_leaves_the_ambulance_an_ambulance() {
        var before = told(Map.ofEntries(
                Map.entry("cold-pale", "no"),
                Map.entry("weak", "new"),
                Map.entry("side", "right"),
                Map.entry("site", "calf"),
                Map.entry("onset", "weeks"),
                Map.entry("course", "constant-worse"),
                Map.entry("prior-same", "no"),
                Map.entry("knot", "no"),
                Map.entry("palpitations", "yes"),
                Map.entry("injury", "no"),
                Map.entry("cord", "yes"),
                Map.entry("rest-foot-pain", "yes"),
                Map.entry("history", "heart-stroke")));
        var after = before.with("prior-clot", Answer.of("me"));

        assertEquals(CareLevel.EMERGENCY_AMBULANCE, outcome(before));
        assertEquals(CareLevel.EMERGENCY_AMBULANCE, outcome(after));
    }

    private static Answers told(Map<String, String> values) {
        var told = Answers.NONE;
        for (var said : values.entrySet()) {
            told = told.with(said.getKey(), Answer.of(said.getValue()));
        }
        return told;
    }

    private static CareLevel outcome(Answers answers) {
        var knowledge = LegCramps.knowledge();
        return knowledge
                .engine(knowledge.base().policies().get(0))
                .decide(MAN_OF_69, answers)
                .level();
    }
}
