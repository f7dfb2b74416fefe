package health.charley.engine.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The place of each question in its knowledge base, from 0, by the question's id. */
public final class QuestionPlaces {
    private static final int NONE = -1;

    private final Map<String, Integer> byId = new HashMap<>();
    private final int size;

    /** {@code ids} are in the order of their places; of equal ones, the first counts. */
    public QuestionPlaces(List<String> ids) {
        for (var place = 0; place < ids.size(); place++) {
            byId.putIfAbsent(ids.get(place), place);
        }
        this.size = ids.size();
    }

    /** What is to be done with the answer to the question at a place. */
    @FunctionalInterface
    public interface Visitor {
        void visit(int question, Answer answer);
    }

    public int size() {
        return size;
    }

    /** The place of a question; negative where it is not known. */
    public int of(String id) {
        var place = byId.get(id);
        return place == null ? NONE : place;
    }

    /** Visits answers by the places of their questions; those to questions that are not known are left out. */
    public void visit(Answers answers, Visitor visitor) {
        for (var answered : answers.byQuestion().entrySet()) {
            var place = of(answered.getKey());
            if (place != NONE) {
                visitor.visit(place, answered.getValue());
            }
        }
    }
}
