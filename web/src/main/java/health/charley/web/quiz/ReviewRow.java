package health.charley.web.quiz;

import health.charley.web.quiz.TopicView.TopicDetailView;
import java.util.ArrayList;
import java.util.List;

/** One given answer in words, and the screen on which it can be changed. */
public record ReviewRow(int step, String question, String answer) {

    static List<ReviewRow> of(Interview interview, TopicDetailView topic) {
        List<ReviewRow> rows = new ArrayList<>();
        for (int step = 1; step < interview.nextStep(); step++) {
            for (AnswerView answer : interview.answersOf(step)) {
                rows.add(of(step, answer, topic));
            }
        }
        return rows;
    }

    /** Answers that belong to no screen any more, such as those of a kept assessment. */
    public static List<ReviewRow> of(List<AnswerView> answers, TopicDetailView topic) {
        return answers.stream().map(answer -> of(0, answer, topic)).toList();
    }

    private static ReviewRow of(int step, AnswerView answer, TopicDetailView topic) {
        return topic.question(answer.question())
                .map(question -> new ReviewRow(step, question.text(), words(question, answer)))
                .orElseGet(() -> new ReviewRow(step, answer.question(), String.join(", ", answer.given())));
    }

    private static String words(QuestionView question, AnswerView answer) {
        return String.join(", ", answer.given().stream().map(question::inWords).toList());
    }
}
