package health.charley.benchmarks.symcat;

import health.charley.benchmarks.report.Figure;
import health.charley.benchmarks.report.Report;
import health.charley.benchmarks.symcat.SymcatKnowledge.Prior;
import java.nio.file.Path;
import java.util.Locale;

/** How far the engine is from the expected cases. */
record Correctness(Symcat symcat, Path reference) {
    static final String[] FILES = {"expected_symcat_uniform.json", "expected_symcat_derived.json"};

    void addTo(Report report) {
        for (var prior : Prior.values()) {
            var name = prior.name().toLowerCase(Locale.ROOT);
            report.add(Figure.of(name + " prior: greatest difference from the expected cases", greatest(prior), "")
                    .atMost(1e-9));
        }
    }

    /** Of all cases with this prior. */
    double greatest(Prior prior) {
        var knowledge = SymcatKnowledge.of(symcat, prior);
        var model = ExpectedCase.model(knowledge);
        return ExpectedCase.read(reference.resolve(FILES[prior.ordinal()])).stream()
                .mapToDouble(expected -> expected.difference(model, knowledge.questions()))
                .max()
                .orElseThrow();
    }
}
