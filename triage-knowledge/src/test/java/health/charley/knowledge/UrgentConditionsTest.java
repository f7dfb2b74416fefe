package health.charley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.knowledge.diff.Change;
import health.charley.knowledge.diff.KnowledgeDiff;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions that need care within 24 hours or sooner, and the cost of missing an emergency: a candidate may not lower them. */
class UrgentConditionsTest {
    private static final String CONDITIONS = "conditions.yaml";
    private static final String US = "policies/us.yaml";
    private static final String CLOT = "Deep vein thrombosis (a blood clot in a leg vein)";

    @TempDir
    Path folder;

    private KnowledgeFiles files;

    @BeforeEach
    void copy() {
        files = KnowledgeFiles.copiedTo(folder.resolve("leg-cramps"));
    }

    @Test
    void a_clot_that_becomes_care_at_home_is_refused() {
        var before = files.base();
        lowerClot("self_care");

        assertEquals(List.of("REFUSED " + CLOT + ": care level lowered from emergency to self_care."), lowered(before));
    }

    @Test
    void a_policy_that_lowers_a_clot_is_refused() {
        var before = files.base();
        files.replace(
                "policies/us.yaml", "conditionLevels: {}", "conditionLevels: { deep-vein-thrombosis: consultation }");

        assertEquals(
                List.of("REFUSED Policy us: level of " + CLOT + " lowered from emergency to consultation."),
                lowered(before));
    }

    @Test
    void a_level_that_every_policy_sets_as_before_is_marked_and_not_refused() {
        var before = files.base();
        lowerClot("consultation_24");
        for (var policy : List.of("policies/us.yaml", "policies/uk.yaml")) {
            files.write(
                    policy,
                    files.read(policy)
                            .replaceFirst(
                                    "conditionLevels: .*", "conditionLevels: { deep-vein-thrombosis: emergency }"));
        }

        assertEquals(
                List.of("LOWERED " + CLOT + ": care level lowered from emergency to consultation_24."),
                lowered(before));
    }

    @Test
    void a_routine_condition_that_becomes_care_at_home_is_marked_and_not_refused() {
        var before = files.base();
        files.replace(
                CONDITIONS,
                "femaleToMale: 1.8\n  careLevel: consultation",
                "femaleToMale: 1.8\n  careLevel: self_care");

        assertEquals(
                List.of("LOWERED Restless legs syndrome: care level lowered from consultation to self_care."),
                lowered(before));
    }

    /** Under another id it is another condition. */
    @Test
    void an_urgent_condition_that_is_gone_is_refused() {
        var before = files.base();
        for (var file : List.of(CONDITIONS, "findings.yaml", "red-flags.yaml", "advice.yaml")) {
            files.write(file, files.read(file).replace("deep-vein-thrombosis", "clot"));
        }

        assertEquals(List.of("REFUSED " + CLOT + ": removed; its care level was emergency."), lowered(before));
    }

    @Test
    void a_policy_under_which_a_missed_emergency_costs_less_is_refused() {
        var before = files.base();
        files.replace(US, "emergency: 5, consultation_24: 40", "emergency: 3, consultation_24: 40");
        files.replace(US, "consultation: 50, self_care: 80", "consultation: 50, self_care: 79.5");

        assertEquals(
                List.of(
                        "REFUSED Policy us: cost of advising self_care where emergency is needed from 80 to 79.5.",
                        "REFUSED Policy us: cost of advising emergency where emergency_ambulance is needed from 5 to 3."),
                lowered(before));
    }

    @Test
    void a_policy_under_which_less_than_an_emergency_is_missed_for_less_or_more_is_advised_for_more_is_not_refused() {
        var before = files.base();
        files.replace(US, "consultation: 6, self_care: 12", "consultation: 6, self_care: 11");
        files.replace(US, "emergency: { emergency_ambulance: 2,", "emergency: { emergency_ambulance: 3,");

        assertEquals(
                List.of(
                        "LOWERED Policy us: cost of advising self_care where consultation_24 is needed from 12 to 11.",
                        "LOWERED Policy us: cost of advising emergency_ambulance where emergency is needed from 2 to 3."),
                lowered(before));
    }

    private void lowerClot(String level) {
        var text = files.read(CONDITIONS);
        var from = text.indexOf("careLevel: emergency", text.indexOf("- id: deep-vein-thrombosis"));
        files.write(
                CONDITIONS, text.substring(0, from) + "careLevel: " + level + text.substring(text.indexOf('\n', from)));
    }

    private List<String> lowered(KnowledgeBase before) {
        return KnowledgeDiff.between(before, files.base()).changes().stream()
                .filter(Change::lowersCare)
                .map(change -> (change.refused() ? "REFUSED " : "LOWERED ") + change.sentence())
                .toList();
    }
}
