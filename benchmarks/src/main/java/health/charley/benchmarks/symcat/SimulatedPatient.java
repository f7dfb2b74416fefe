package health.charley.benchmarks.symcat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Somebody with a condition, drawn as the {@link Protocol} says.
 *
 * @param symptoms all that they have
 * @param complaint the one that they come with
 */
record SimulatedPatient(String condition, Set<String> symptoms, String complaint) {

    /** The patient with this number, always the same one for the same seed. */
    static SimulatedPatient draw(Protocol protocol, long seed, int number) {
        var random = new SplittableRandom(seed + number);
        var condition =
                protocol.conditions().get(random.nextInt(protocol.conditions().size()));
        var symptoms = new TreeSet<String>();
        while (symptoms.isEmpty()) {
            protocol.symptoms().stream()
                    .filter(symptom -> random.nextDouble() < protocol.share(condition, symptom))
                    .forEach(symptoms::add);
        }
        return new SimulatedPatient(condition, symptoms, List.copyOf(symptoms).get(random.nextInt(symptoms.size())));
    }

    boolean has(String symptom) {
        return symptoms.contains(symptom);
    }
}
