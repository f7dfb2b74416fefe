package health.charley.evaluation.vignette;

import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.KnowledgeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Cases that are scored together.
 *
 * @param notEntered cases that no interview can be held with, each with the reason as a sentence
 * @param remarks what the cases say and the topic does not know, each as a sentence
 */
public record Suite(String id, List<Vignette> cases, List<String> notEntered, List<String> remarks) {

    public Suite {
        Objects.requireNonNull(id);
        cases = List.copyOf(cases);
        refuseTwice(id, cases);
        notEntered = List.copyOf(notEntered);
        remarks = List.copyOf(remarks);
    }

    private static void refuseTwice(String id, List<Vignette> cases) {
        var seen = new HashSet<String>();
        cases.stream().filter(told -> !seen.add(told.id())).findFirst().ifPresent(told -> {
            throw new KnowledgeException("Suite '" + id + "' has two cases '" + told.id() + "'.");
        });
    }

    /** All cases, also those that could not be entered. */
    public int size() {
        return cases.size() + notEntered.size();
    }

    /**
     * This suite as a knowledge base can take it: without answers that it does not know, and without people it is not meant
     * for.
     */
    public Suite fittedTo(KnowledgeBase knowledge) {
        var fitting = new Fitting(knowledge);
        var fitted = new ArrayList<Vignette>();
        var refused = new ArrayList<>(notEntered);
        for (var told : cases) {
            if (told.person().age() < knowledge.topic().minimumAge()) {
                refused.add(told.id() + ": the person is " + told.person().age() + "; the topic is meant for people of "
                        + knowledge.topic().minimumAge() + " and older.");
            } else {
                fitted.add(fitting.fit(told));
            }
        }
        var all = new ArrayList<>(remarks);
        all.addAll(fitting.remarks());
        return new Suite(id, fitted, refused, all);
    }
}
