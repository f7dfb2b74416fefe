package health.charley.web.quiz;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** An interview that is taken up again from answers that were kept elsewhere, screen by screen as triage asks them now. */
@Singleton
public final class Resuming {
    private final Triage triage;

    Resuming(Triage triage) {
        this.triage = triage;
    }

    /** As far as the answers go. It is a new interview, since triage signs none that began long ago. */
    public Interview resumed(String topic, String policy, PersonView person, List<AnswerView> kept) {
        var interview = Interview.start(topic, policy, person);
        for (var next = further(interview, kept); next.isPresent(); next = further(interview, kept)) {
            interview = next.get();
        }
        return interview;
    }

    /** One screen further, where each of its questions has an answer. */
    private Optional<Interview> further(Interview interview, List<AnswerView> kept) {
        InterviewView screen = triage.after(interview, interview.answers());
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
