package health.charley.web.history;

import health.charley.web.html.Moment;
import health.charley.web.quiz.AnswerView;
import health.charley.web.quiz.InterviewView.KnowledgeView;
import health.charley.web.quiz.PersonView;
import health.charley.web.quiz.ResultView;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A kept assessment, whole. */
public record AssessmentView(
        UUID id,
        String topic,
        String assessedAt,
        String savedAt,
        KnowledgeView knowledge,
        PersonView person,
        List<AnswerView> answers,
        ResultView result) {
    public AssessmentView {
        assessedAt = Objects.requireNonNullElse(assessedAt, "");
        savedAt = Objects.requireNonNullElse(savedAt, "");
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    public String assessed() {
        return Moment.inWords(assessedAt);
    }

    public String saved() {
        return Moment.inWords(savedAt);
    }
}
