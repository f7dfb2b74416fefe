package health.charley.engine.inference;

import health.charley.engine.answer.Person;
import health.charley.engine.evidence.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Turns findings that exclude each other into one observable for one person. */
final class ObservableCompiler {
    /** No answer is held to be more certain than this, so that one slip of the tongue cannot settle a case. */
    private static final double LEAST_PROBABILITY = 1e-4;

    private final Map<String, Integer> conditions;
    private final Person person;

    /** {@code conditions} gives each condition's place in the knowledge base by its id. */
    ObservableCompiler(Map<String, Integer> conditions, Person person) {
        this.conditions = conditions;
        this.person = person;
    }

    Observable observable(List<Finding> findings, int group, double damping) {
        var stated = findings.stream()
                .mapToDouble(finding -> finding.base(person).orElseThrow())
                .toArray();
        var listed = listed(findings);
        var probability = new double[findings.size() + 1][listed.length];
        for (var finding = 0; finding < stated.length; finding++) {
            fill(probability[finding], findings.get(finding), stated[finding], listed);
        }
        complete(probability, listed.length);
        return new Observable(findings, group, damping, distribution(stated), listed, probability);
    }

    /** Every condition of which a finding says more than the base rate, ascending. */
    private int[] listed(List<Finding> findings) {
        var listed = new TreeSet<Integer>();
        findings.forEach(finding -> finding.given().keySet().forEach(id -> listed.add(conditions.get(id))));
        return listed.stream().mapToInt(Integer::intValue).toArray();
    }

    private void fill(double[] row, Finding finding, double base, int[] listed) {
        Arrays.fill(row, base);
        finding.given()
                .forEach((id, likelihood) ->
                        row[Arrays.binarySearch(listed, conditions.get(id))] = likelihood.given(base));
    }

    private static void complete(double[][] probability, int listed) {
        var findings = probability.length - 1;
        var stated = new double[findings];
        for (var place = 0; place < listed; place++) {
            for (var finding = 0; finding < findings; finding++) {
                stated[finding] = probability[finding][place];
            }
            var all = distribution(stated);
            for (var outcome = 0; outcome <= findings; outcome++) {
                probability[outcome][place] = all[outcome];
            }
        }
    }

    /** The stated probabilities and what they leave to "none of them", hardly any below the least, with a sum of one. */
    private static double[] distribution(double[] stated) {
        var all = Arrays.copyOf(stated, stated.length + 1);
        var rest = 1.0;
        for (var probability : stated) {
            rest -= probability;
        }
        all[stated.length] = rest;
        return isCertain(all) ? lessCertain(all) : all;
    }

    private static boolean isCertain(double[] all) {
        return Arrays.stream(all).anyMatch(probability -> probability < LEAST_PROBABILITY);
    }

    private static double[] lessCertain(double[] all) {
        var raised = Arrays.stream(all)
                .map(probability -> Math.max(LEAST_PROBABILITY, probability))
                .toArray();
        var sum = Arrays.stream(raised).sum();
        return Arrays.stream(raised).map(probability -> probability / sum).toArray();
    }
}
