package health.charley.benchmarks.ddxplus;

import health.charley.benchmarks.data.JsonFile;
import health.charley.benchmarks.data.Table;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * What the training patients of DDXPlus say.
 *
 * @param evidences by name
 * @param priors share of the training patients, by pathology
 * @param yes P(yes | pathology) by evidence, then by pathology; 0 where a pathology is not named
 * @param commonest P(value | pathology) of the commonest values, at most {@link #LISTED}, by evidence, pathology and value
 * @param means mean of a number from those who have it, by evidence, then by pathology
 */
record Statistics(
        Map<String, Evidence> evidences,
        Map<String, Double> priors,
        Map<String, Map<String, Double>> yes,
        Map<String, Map<String, Map<String, Double>>> commonest,
        Map<String, Map<String, Double>> means) {
    /** A list that holds as many values as this may have been cut off; a shorter one is complete. */
    static final int LISTED = 5;

    static final String[] FILES = {
        "release_evidences.json",
        "train_priors.csv",
        "train_binary_probs.csv",
        "train_categorical_top5.csv",
        "train_numeric_stats.csv"
    };

    Statistics {
        evidences = Collections.unmodifiableMap(new LinkedHashMap<>(evidences));
        priors = Collections.unmodifiableMap(new TreeMap<>(priors));
    }

    static Statistics read(Path folder) {
        var evidences = new LinkedHashMap<String, Evidence>();
        StreamSupport.stream(JsonFile.read(folder.resolve(FILES[0])).spliterator(), false)
                .map(Evidence::from)
                .forEach(evidence -> evidences.put(evidence.name(), evidence));
        return new Statistics(
                evidences,
                priors(folder.resolve(FILES[1])),
                byEvidence(folder.resolve(FILES[2]), "p_yes"),
                commonest(folder.resolve(FILES[3])),
                byEvidence(folder.resolve(FILES[4]), "mean"));
    }

    private static Map<String, Double> priors(Path file) {
        var counts = new TreeMap<String, Double>();
        Table.read(file).rows().forEach(row -> counts.put(row.text("pathology"), row.number("train_count")));
        var all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        counts.replaceAll((pathology, count) -> count / all);
        return counts;
    }

    private static Map<String, Map<String, Double>> byEvidence(Path file, String column) {
        var byEvidence = new TreeMap<String, Map<String, Double>>();
        Table.read(file)
                .rows()
                .forEach(row -> byEvidence
                        .computeIfAbsent(row.text("evidence"), evidence -> new TreeMap<>())
                        .put(row.text("pathology"), row.number(column)));
        return byEvidence;
    }

    private static Map<String, Map<String, Map<String, Double>>> commonest(Path file) {
        var commonest = new TreeMap<String, Map<String, Map<String, Double>>>();
        Table.read(file)
                .rows()
                .forEach(row -> commonest
                        .computeIfAbsent(row.text("evidence"), evidence -> new TreeMap<>())
                        .computeIfAbsent(row.text("pathology"), pathology -> new TreeMap<>())
                        .put(row.text("value"), row.number("p_value_given_pathology")));
        return commonest;
    }

    double yes(String evidence, String pathology) {
        return yes.getOrDefault(evidence, Map.of()).getOrDefault(pathology, 0.0);
    }
}
