package health.charley.engine.inference;

import health.charley.engine.answer.Places;
import java.util.Comparator;

/** Answers as an {@link InferenceModel} reads them: by number, which outcome of each observable they show. */
public final class Observations {
    private final InferenceModel model;
    /** By question, then by observable, negative where it says nothing; nothing there where the question is not answered. */
    private final int[][] outcomes;

    Observations(InferenceModel model, int[][] outcomes) {
        this.model = model;
        this.outcomes = outcomes;
    }

    /** What they say of the conditions. */
    public Differential differential() {
        return model.differential(outcomes);
    }

    /** What they say of the conditions at least and at most where some of the answers may also be left out. */
    public WeightBounds weightBounds(Places loose) {
        return model.weightBounds(outcomes, loose);
    }

    /** These questions, those first whose answers move the conditions furthest apart; an order that no other answer changes. */
    public Places mostTellingFirst(Places questions) {
        return questions.sorted(Comparator.comparingDouble((Integer question) -> -spread(question))
                .thenComparing(Comparator.naturalOrder()));
    }

    private double spread(int question) {
        return outcomes[question] == null ? 0 : model.spread(question, outcomes[question]);
    }

    /** Whether an answer to a question can say anything of the conditions. */
    public boolean tells(int question) {
        return model.information().isAny(question);
    }

    /** These without the answers to some questions. */
    public Observations without(Places questions) {
        var fewer = outcomes.clone();
        for (var i = 0; i < questions.size(); i++) {
            fewer[questions.get(i)] = null;
        }
        return new Observations(model, fewer);
    }
}
