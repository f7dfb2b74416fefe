package health.charley.engine.knowledge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A possible cause of the topic's symptoms.
 *
 * @param alias the short id of the evidence file
 * @param careLevel the level that suits it when nothing else is known
 * @param selfCare ids of advice that helps and is safe
 * @param watchFor ids of what to watch for
 * @param somethingElse whether it stands for every cause that the knowledge base does not name
 */
public record Condition(
        String id,
        Optional<String> alias,
        String name,
        String summary,
        List<String> icd10,
        Optional<String> snomed,
        Prevalence prevalence,
        CareLevel careLevel,
        List<String> selfCare,
        List<String> watchFor,
        boolean somethingElse) {

    public Condition {
        Objects.requireNonNull(id);
        Objects.requireNonNull(alias);
        Objects.requireNonNull(name);
        Objects.requireNonNull(summary);
        icd10 = List.copyOf(icd10);
        Objects.requireNonNull(snomed);
        Objects.requireNonNull(prevalence);
        Objects.requireNonNull(careLevel);
        selfCare = List.copyOf(selfCare);
        watchFor = List.copyOf(watchFor);
    }
}
