package health.charley.web.quiz;

import health.charley.web.neighbour.DamagedException;
import health.charley.web.neighbour.NeighbourDownException;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.quiz.TopicView.NameView;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/**
 * Which conditions triage knows, in all topics. What is asked are the names of topics: an address that names a condition would
 * tell of a person.
 */
@Singleton
public final class Conditions {
    private final Topics topics;
    private final Triage triage;

    Conditions(Topics topics, Triage triage) {
        this.topics = topics;
        this.triage = triage;
    }

    /** Their names, as far as triage tells them now. */
    public ConditionNames names() {
        return new ConditionNames(
                topics.all().stream().map(TopicView::id).flatMap(this::ofTopic).toList());
    }

    private Stream<NameView> ofTopic(String topic) {
        try {
            return triage.details(topic).conditions().stream();
        } catch (NeighbourDownException | RefusedException | DamagedException | HttpProblem untold) {
            return Stream.empty();
        }
    }
}
