package health.charley.web.quiz;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An interview that is taken up again from answers that were kept elsewhere, screen by screen as triage asks them now. */
@Singleton
public final class Resuming {
    /** In the place of a path: the first page with questions, or the result, tells that not all answers were taken up. */
    public static final String IN_PART = "a check taken up in part";

    private final Triage triage;

    Resuming(Triage triage) {
        this.triage = triage;
    }

    /**
     * As far as the answers go and triage takes them today; none where it asks nobody of this kind about this topic. It is a new
     * interview, since triage signs none that began long ago.
     */
    public Optional<Interview> resumed(String topic, String policy, PersonView person, List<AnswerView> kept) {
        return Stream.iterate(
                        reached(Interview.start(topic, policy, person)),
                        Optional::isPresent,
                        last -> last.flatMap(screen -> screen.answered(kept)).flatMap(this::reached))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .map(Reached::interview);
    }

    private Optional<Reached> reached(Interview interview) {
        try {
            return Optional.of(new Reached(interview, triage.after(interview, interview.answers())));
        } catch (StartAgainException | HttpProblem refused) {
            return Optional.empty();
        }
    }

    /** An interview, and the screen that follows from its answers. */
    private record Reached(Interview interview, InterviewView screen) {

        /** The interview after this screen, where each of its questions has an answer. */
        Optional<Interview> answered(List<AnswerView> kept) {
            var answers = screen.questions().stream()
                    .flatMap(question -> kept.stream()
                            .filter(answer -> answer.question().equals(question.id()))
                            .limit(1))
                    .toList();
            return screen.complete() || answers.size() < screen.questions().size()
                    ? Optional.empty()
                    : Optional.of(
                            interview.pinnedTo(screen.knowledge().version()).answering(interview.nextStep(), answers));
        }
    }
}
