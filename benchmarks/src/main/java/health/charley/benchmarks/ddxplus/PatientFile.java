package health.charley.benchmarks.ddxplus;

import com.fasterxml.jackson.databind.JsonNode;
import health.charley.benchmarks.data.JsonFile;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Recorded patients, one JSON object a line.
 *
 * @param patients all of them: who has a pathology that the statistics do not name is interviewed as well, and missed
 * @param unknown what the records name and the statistics do not, with how often
 */
record PatientFile(List<Patient> patients, Map<String, Integer> unknown) {
    private static final String WITH_VALUE = "_@_";
    private static final int OLDEST = 120;

    PatientFile {
        patients = List.copyOf(patients);
        unknown = Map.copyOf(unknown);
    }

    static PatientFile read(Path file, Statistics statistics) {
        return new Reader(statistics).read(JsonFile.lines(file));
    }

    /** Reads what is known and counts what is not. */
    private static final class Reader {
        private final Statistics statistics;
        private final Map<String, Integer> unknown = new TreeMap<>();

        Reader(Statistics statistics) {
            this.statistics = statistics;
        }

        PatientFile read(List<JsonNode> records) {
            return new PatientFile(records.stream().map(this::patient).toList(), unknown);
        }

        private Patient patient(JsonNode json) {
            var pathology = json.path("pathology").asText();
            if (!statistics.priors().containsKey(pathology)) {
                count("pathology", pathology);
            }
            var initial = json.path("initial").asText();
            if (!isYesNo(initial)) {
                count("initial evidence", initial);
            }
            return new Patient(person(json), pathology, initial, evidences(json));
        }

        private boolean isYesNo(String name) {
            return Optional.ofNullable(statistics.evidences().get(name))
                    .map(Evidence::isYesNo)
                    .orElse(false);
        }

        private static Person person(JsonNode json) {
            var sex = json.path("sex").asText().equals("F") ? Sex.FEMALE : Sex.MALE;
            var age = Math.max(0, Math.min(OLDEST, json.path("age").asInt()));
            return new Person(age, sex, sex == Sex.FEMALE ? Pregnancy.UNKNOWN : Pregnancy.NONE);
        }

        private Map<String, List<String>> evidences(JsonNode json) {
            var evidences = new TreeMap<String, List<String>>();
            for (var node : json.path("evidences")) {
                var parts = node.asText().split(WITH_VALUE, 2);
                if (isKnown(parts)) {
                    var values = evidences.computeIfAbsent(parts[0], evidence -> new ArrayList<>());
                    List.of(parts).stream().skip(1).forEach(values::add);
                } else {
                    count("evidence", node.asText());
                }
            }
            return evidences;
        }

        private boolean isKnown(String[] parts) {
            var evidence = statistics.evidences().get(parts[0]);
            if (evidence == null) {
                return false;
            }
            return parts.length == 1 ? evidence.isYesNo() : evidence.values().contains(parts[1]);
        }

        private void count(String kind, String name) {
            unknown.merge(kind + " '" + name + "'", 1, Integer::sum);
        }
    }
}
