package health.charley.content.agreement;

import health.charley.content.agreement.Knowledge.Finding;
import health.charley.content.agreement.Knowledge.Likelihood;
import health.charley.content.agreement.Knowledge.RedFlag;
import java.util.List;
import java.util.Set;

/** A topic of two conditions, a clot and a cramp, and in what pages about it differ from it. */
final class LegsTopic {
    static final Knowledge KNOWLEDGE = new Knowledge(
            "legs",
            "1.0.0",
            Set.of("clot", "cramp", "something-else"),
            List.of(
                    new RedFlag("R1", "One leg is swollen.", Urgency.EMERGENCY, List.of("swelling"), List.of("clot")),
                    new RedFlag("R1a", "One leg has long been swollen.", Urgency.URGENT, List.of(), List.of("clot")),
                    new RedFlag("R2", "The calf is sore.", Urgency.URGENT, List.of(), List.of("clot")),
                    new RedFlag(
                            "D1",
                            "Cramps every night.",
                            Urgency.NON_URGENT,
                            List.of("freq", "sleep-loss"),
                            List.of("cramp")),
                    new RedFlag("R7", "Chest or breath.", Urgency.EMERGENCY, List.of("chest", "breath"), List.of())),
            List.of(
                    new Finding(
                            "swollen",
                            "One leg is swollen.",
                            0.1,
                            List.of(new Likelihood("clot", 0.8, 8), new Likelihood("cramp", 0.05, 0.5))),
                    new Finding("sore", "The calf is sore.", 0.4, List.of(new Likelihood("clot", 0.7, 1.75)))));

    static List<String> differences(PageUnderTest page) {
        return differences(page, ReadBefore.NOTHING);
    }

    static List<String> differences(PageUnderTest page, ReadBefore before) {
        return Comparison.of(page.manuscript(), before, KNOWLEDGE).stream()
                .map(difference -> difference.kind() + " " + difference.id())
                .toList();
    }

    private LegsTopic() {}
}
