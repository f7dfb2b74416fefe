package health.charley.engine.inference;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.AnswerSheet;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.ByAnswer;
import health.charley.engine.answer.Places;
import health.charley.engine.answer.QuestionPlaces;
import health.charley.engine.evidence.EvidenceGroup.Bounds;
import health.charley.engine.inference.LogOdds.LogBounds;
import health.charley.engine.knowledge.Condition;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/**
 * A knowledge base made ready for one kind of person: pre-test log-odds and likelihoods as numbers.
 *
 * <p>Post-test log-odds are the pre-test log-odds plus, for each evidence group, the sum of the damped log-likelihood ratios
 * of what was answered, kept within the group's bounds. What was not asked adds nothing. Only the conditions that an
 * observable lists are touched: against the base rate every other one has a ratio of one.
 */
public final class InferenceModel {
    private final List<Condition> conditions;
    private final double[] logPrior;
    private final QuestionPlaces places;
    private final List<List<Observable>> observables;
    /** The same for adding them up, which is done more often than anything else. */
    private final Observable[][] summands;
    /** By question, which outcome of each of its observables an answer shows. */
    private final List<ByAnswer<int[]>> outcomes;

    private final List<Optional<LogBounds>> bounds;
    private final InformationGain information;

    /** {@code observables} are those of each question, whose places are in {@code places}. */
    InferenceModel(
            List<Condition> conditions,
            double[] logPrior,
            QuestionPlaces places,
            List<List<Observable>> observables,
            List<Optional<Bounds>> bounds) {
        this.conditions = List.copyOf(conditions);
        this.logPrior = logPrior;
        this.places = places;
        this.observables = List.copyOf(observables);
        this.summands = observables.stream()
                .map(each -> each.toArray(Observable[]::new))
                .toArray(Observable[][]::new);
        this.outcomes = this.observables.stream()
                .map(each -> new ByAnswer<>(answer -> shown(each, answer)))
                .toList();
        this.bounds = bounds.stream().map(each -> each.map(LogBounds::of)).toList();
        this.information = new InformationGain(this.observables, pretest());
    }

    public List<Condition> conditions() {
        return conditions;
    }

    /** What the answers to a question reveal; empty for a question that only rules look at. */
    public List<Observable> observables(String question) {
        var place = places.of(question);
        return place < 0 ? List.of() : observables.get(place);
    }

    /** What the answers to each question reveal, in the order of the knowledge base. */
    public List<List<Observable>> observables() {
        return observables;
    }

    /** What the answer to each question is expected to tell about a differential of this model. */
    public InformationGain information() {
        return information;
    }

    /** The differential before any answer. */
    public Differential pretest() {
        return differential(Answers.NONE);
    }

    /** The differential after these answers. */
    public Differential differential(Answers answers) {
        return observe(answers).differential();
    }

    /** What these answers show; one to a question that is not known shows nothing. */
    public Observations observe(Answers answers) {
        var shown = new int[observables.size()][];
        places.visit(
                answers,
                (question, answer) -> shown[question] = outcomes.get(question).of(answer));
        return new Observations(this, shown);
    }

    /** What the answers of a sheet of the same knowledge base show. */
    public Observations observe(AnswerSheet sheet) {
        var shown = new int[observables.size()][];
        sheet.visit(
                (question, answer) -> shown[question] = outcomes.get(question).of(answer));
        return new Observations(this, shown);
    }

    private static int[] shown(List<Observable> observables, Answer answer) {
        var shown = new int[observables.size()];
        for (var i = 0; i < shown.length; i++) {
            shown[i] = observables.get(i).outcomeNumber(answer);
        }
        return shown;
    }

    /** How far apart at most what was shown of one question moves two conditions, natural logarithm. */
    double spread(int question, int[] shown) {
        var spread = 0.0;
        for (var i = 0; i < shown.length; i++) {
            spread += shown[i] < 0 ? 0 : summands[question][i].spread(shown[i]);
        }
        return spread;
    }

    /**
     * The differential after what was shown, by question and observable. It is added in the order of the knowledge base's
     * questions, so that the order in which they were answered does not change a bit of the sum.
     */
    Differential differential(int[][] shown) {
        var logOdds = new LogOdds(logPrior, bounds);
        for (var question = 0; question < shown.length; question++) {
            if (shown[question] != null) {
                logOdds.add(summands[question], shown[question]);
            }
        }
        return new Differential(conditions, normalized(logOdds.total()));
    }

    /** Between which weights the conditions lie where what was shown of some questions may also be left out. */
    WeightBounds weightBounds(int[][] shown, Places loose) {
        return WeightBounds.ofLogOdds(bound(shown, loose, Math::min), bound(shown, loose, Math::max));
    }

    private double[] bound(int[][] shown, Places loose, DoubleBinaryOperator bound) {
        var logOdds = new LogOdds(logPrior, bounds);
        for (var question = 0; question < shown.length; question++) {
            if (shown[question] != null && loose.contains(question)) {
                logOdds.addBound(summands[question], shown[question], bound);
            } else if (shown[question] != null) {
                logOdds.add(summands[question], shown[question]);
            }
        }
        return logOdds.total();
    }

    /** Takes the greatest away before the exponential, so that ten thousand findings neither overflow nor vanish. */
    private static double[] normalized(double[] logOdds) {
        var greatest = Double.NEGATIVE_INFINITY;
        for (var value : logOdds) {
            greatest = Math.max(greatest, value);
        }
        var sum = 0.0;
        for (var condition = 0; condition < logOdds.length; condition++) {
            logOdds[condition] = StrictMath.exp(logOdds[condition] - greatest);
            sum += logOdds[condition];
        }
        for (var condition = 0; condition < logOdds.length; condition++) {
            logOdds[condition] /= sum;
        }
        return logOdds;
    }
}
