package health.charley.benchmarks.ddxplus;

import health.charley.engine.answer.Person;
import java.util.List;
import java.util.Map;

/**
 * A recorded patient of DDXPlus.
 *
 * @param initial the evidence that they came with
 * @param evidences the values of every evidence that the record names, by evidence; none for "yes"
 */
record Patient(Person person, String pathology, String initial, Map<String, List<String>> evidences) {
    Patient {
        evidences = Map.copyOf(evidences);
    }
}
