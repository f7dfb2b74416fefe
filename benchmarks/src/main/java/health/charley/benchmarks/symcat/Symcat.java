package health.charley.benchmarks.symcat;

import health.charley.benchmarks.data.DataFault;
import health.charley.benchmarks.data.Table;
import health.charley.benchmarks.data.Table.Row;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * SymCAT's figures.
 *
 * @param symptoms in their order
 * @param shares how often a condition comes with a symptom, 0 to 1, by condition, then by symptom; only what is listed
 * @param priors derived from other figures, by condition; many are guesses, their sum is not one
 */
record Symcat(List<String> symptoms, Map<String, Map<String, Double>> shares, Map<String, Double> priors) {
    static final String[] FILES = {"matrix_percent.csv", "derived_priors.csv"};

    /** Nothing is more certain than this. */
    private static final double CEILING = 0.99;

    Symcat {
        symptoms = List.copyOf(symptoms);
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        priors = Map.copyOf(priors);
        if (!priors.keySet().containsAll(shares.keySet())) {
            throw new DataFault("Some conditions of SymCAT have no derived prior.");
        }
    }

    static Symcat read(Path folder) {
        var matrix = Table.read(folder.resolve(FILES[0]));
        var symptoms = matrix.heading().subList(1, matrix.heading().size());
        var shares = new LinkedHashMap<String, Map<String, Double>>();
        matrix.rows().forEach(row -> shares.put(row.cells().get(0), shares(symptoms, row)));
        var priors = new LinkedHashMap<String, Double>();
        Table.read(folder.resolve(FILES[1]))
                .rows()
                .forEach(row -> priors.put(row.text("condition"), row.number("prior")));
        return new Symcat(symptoms, shares, priors);
    }

    private static Map<String, Double> shares(List<String> symptoms, Row row) {
        var shares = new LinkedHashMap<String, Double>();
        for (var place = 0; place < symptoms.size(); place++) {
            var percent = row.number(place + 1);
            if (percent > 0) {
                shares.put(symptoms.get(place), Math.min(CEILING, percent / 100));
            }
        }
        return shares;
    }
}
