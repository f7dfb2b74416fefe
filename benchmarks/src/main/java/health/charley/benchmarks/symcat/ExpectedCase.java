package health.charley.benchmarks.symcat;

import com.fasterxml.jackson.databind.JsonNode;
import health.charley.benchmarks.data.JsonFile;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.inference.Differential;
import health.charley.engine.inference.Entropy;
import health.charley.engine.inference.InferenceModel;
import health.charley.engine.inference.InferenceModels;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * What a reference program says after some answers.
 *
 * @param posterior the most probable conditions, the most probable first
 * @param entropy of the whole differential, in nats
 * @param gains the most telling of the questions left, in nats, the most telling first
 */
record ExpectedCase(Answers answers, List<Named> posterior, double entropy, List<Named> gains) {
    static final Person ANYBODY = new Person(40, Sex.FEMALE, Pregnancy.NONE);

    /** The number that belongs to a condition or a question. */
    record Named(String id, double value) {}

    static List<ExpectedCase> read(Path file) {
        return StreamSupport.stream(JsonFile.read(file).spliterator(), false)
                .map(ExpectedCase::from)
                .toList();
    }

    private static ExpectedCase from(JsonNode json) {
        var answers = new LinkedHashMap<String, Answer>();
        json.path("answers")
                .properties()
                .forEach(field ->
                        answers.put(field.getKey(), Answer.of(field.getValue().asText())));
        return new ExpectedCase(
                new Answers(answers),
                named(json.path("posterior_top10")),
                json.path("entropy_nats").asDouble(),
                named(json.path("eig_top10_nats")));
    }

    private static List<Named> named(JsonNode pairs) {
        return StreamSupport.stream(pairs.spliterator(), false)
                .map(pair -> new Named(pair.get(0).asText(), pair.get(1).asDouble()))
                .toList();
    }

    /** A knowledge base for anybody. */
    static InferenceModel model(KnowledgeBase knowledge) {
        return new InferenceModels(knowledge).modelFor(ANYBODY);
    }

    /**
     * The greatest difference from what the engine says: of the value of each thing named, and of the value at its place, so
     * that the order is the same save where two are equal.
     */
    double difference(InferenceModel model, List<Question> questions) {
        var differential = model.differential(answers);
        return DoubleStream.of(
                        difference(posterior, probabilities(differential)),
                        Math.abs(entropy - entropy(differential)),
                        difference(gains, gains(model, differential, questions)))
                .max()
                .orElseThrow();
    }

    private static double difference(List<Named> expected, Map<String, Double> actual) {
        var sorted = actual.values().stream().sorted(Comparator.reverseOrder()).toList();
        return IntStream.range(0, expected.size())
                .mapToDouble(place -> {
                    var value = expected.get(place).value();
                    var named = actual.getOrDefault(expected.get(place).id(), Double.NaN);
                    return Math.max(Math.abs(value - named), Math.abs(value - sorted.get(place)));
                })
                .reduce(0, Math::max);
    }

    private static Map<String, Double> probabilities(Differential differential) {
        var probabilities = new LinkedHashMap<String, Double>();
        differential
                .ranked()
                .forEach(ranked -> probabilities.put(ranked.condition().id(), ranked.probability()));
        return probabilities;
    }

    private static double entropy(Differential differential) {
        return IntStream.range(0, differential.conditions().size())
                .mapToDouble(condition -> Entropy.term(differential.probability(condition)))
                .sum();
    }

    private Map<String, Double> gains(InferenceModel model, Differential differential, List<Question> questions) {
        var all = model.information().of(differential);
        var gains = new LinkedHashMap<String, Double>();
        IntStream.range(0, all.length)
                .filter(place -> !answers.has(questions.get(place).id()))
                .forEach(place -> gains.put(questions.get(place).id(), all[place]));
        return gains;
    }
}
