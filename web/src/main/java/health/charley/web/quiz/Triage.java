package health.charley.web.quiz;

import health.charley.edge.problem.Problems;
import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.quiz.TopicView.TopicDetailView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the triage service in the interview's name. */
@Singleton
public final class Triage {
    private static final String LANGUAGE = "en-US";

    private final TriageClient client;

    Triage(@RestClient TriageClient client) {
        this.client = client;
    }

    TopicView topic(String id) {
        return Ask.of(Neighbour.TRIAGE, client::topics).items().stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("There is no check of this name."));
    }

    public TopicDetailView details(String topic) {
        return Ask.of(Neighbour.TRIAGE, () -> client.topic(topic));
    }

    /** The screen that follows these answers of the interview, or the result. */
    InterviewView after(Interview interview, List<AnswerView> answers) {
        return asked(interview, answers, Optional.empty());
    }

    /** What the whole interview leads to: its result, when it is finished or was stopped. */
    public InterviewView outcome(Interview interview) {
        List<AnswerView> answers = interview.answers();
        return asked(interview, answers, interview.stopped() ? Optional.of(budget(interview)) : Optional.empty());
    }

    /** The most pages to ask: as many as were answered, so that no other comes. */
    private static int budget(Interview interview) {
        return Math.max(1, interview.nextStep() - 1);
    }

    private InterviewView asked(Interview interview, List<AnswerView> answers, Optional<Integer> budget) {
        InterviewRequest request = request(interview, answers, budget);
        return asked(interview, () -> client.interview(interview.topic(), request));
    }

    /** Why a question comes now, after these answers of the interview, as a sentence. */
    String whyNow(Interview interview, List<AnswerView> answers, String question) {
        QuestionExplanationRequest request =
                new QuestionExplanationRequest(request(interview, answers, Optional.empty()), question);
        return asked(interview, () -> client.explain(interview.topic(), request))
                .whyNow();
    }

    private static InterviewRequest request(Interview interview, List<AnswerView> answers, Optional<Integer> budget) {
        return new InterviewRequest(
                interview.knowledge(),
                Optional.of(interview.policy()).filter(policy -> !policy.isEmpty()),
                LANGUAGE,
                interview.assessment().toString(),
                interview.person(),
                answers,
                budget);
    }

    private static <T> T asked(Interview interview, Supplier<T> call) {
        try {
            return Ask.of(Neighbour.TRIAGE, call);
        } catch (RefusedException outdated) {
            throw new StartAgainException(interview.topic());
        }
    }
}
