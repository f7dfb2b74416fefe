package health.charley.web.appendix;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import health.charley.web.quiz.ConditionNames;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happened after an assessment, as the person tells it: where care was sought, and what was said to be the cause. */
public record OutcomeView(List<CareView> care, List<DiagnosisView> diagnoses) {
    static final OutcomeView NONE = new OutcomeView(List.of(), List.of());

    public OutcomeView {
        care = care == null ? List.of() : List.copyOf(care);
        diagnoses = diagnoses == null ? List.of() : List.copyOf(diagnoses);
    }

    OutcomeView with(CareView sought) {
        return new OutcomeView(added(care, sought), diagnoses);
    }

    OutcomeView with(DiagnosisView said) {
        return new OutcomeView(care, added(diagnoses, said));
    }

    /** Without the one of this number, from 0 on; one that is not there changes nothing. */
    OutcomeView withoutCare(int number) {
        return new OutcomeView(removed(care, number), diagnoses);
    }

    /** The same of a diagnosis. */
    OutcomeView withoutDiagnosis(int number) {
        return new OutcomeView(care, removed(diagnoses, number));
    }

    private static <T> List<T> added(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> removed(List<T> some, int number) {
        return IntStream.range(0, some.size())
                .filter(place -> place != number)
                .mapToObj(some::get)
                .toList();
    }

    @JsonIgnore
    public boolean isEmpty() {
        return care.isEmpty() && diagnoses.isEmpty();
    }

    /** Whether a cause is told by the id of a condition, as apps do. */
    boolean namesConditions() {
        return diagnoses.stream().anyMatch(said -> said.condition() != null);
    }

    /** One time that the person sought care: of whom, and on which day, or null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CareView(String from, String on) {
        public String whom() {
            return CareRole.inWords(from);
        }

        public String day() {
            return Day.inWords(on);
        }
    }

    /** What somebody said is the cause: a condition's id or words, the other one null; who said so, and on which day, or null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DiagnosisView(String condition, String words, String by, String on) {
        public String cause(ConditionNames names) {
            return Objects.requireNonNullElseGet(words, () -> names.of(Objects.requireNonNullElse(condition, "")));
        }

        public String whom() {
            return CareRole.inWords(by);
        }

        public String day() {
            return Day.inWords(on);
        }
    }
}
