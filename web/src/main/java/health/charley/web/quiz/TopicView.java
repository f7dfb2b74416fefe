package health.charley.web.quiz;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A topic of the symptom guide in short. */
public record TopicView(String id, String title, String summary, String reviewStatus, List<String> policies) {
    public TopicView {
        summary = Objects.requireNonNullElse(summary, "");
        reviewStatus = Objects.requireNonNullElse(reviewStatus, "");
        policies = policies == null ? List.of() : List.copyOf(policies);
    }

    /** Whether a topic of this status only shows how Charley works. */
    public static boolean isSample(String reviewStatus) {
        return reviewStatus.equals("sample");
    }

    public boolean sample() {
        return isSample(reviewStatus);
    }

    /** All topics. */
    public record TopicListView(List<TopicView> items) {
        public TopicListView {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /** What a topic's own page tells of its questions and conditions. */
    public record TopicDetailView(List<QuestionView> questions, List<NameView> conditions) {
        public TopicDetailView {
            questions = questions == null ? List.of() : List.copyOf(questions);
            conditions = conditions == null ? List.of() : List.copyOf(conditions);
        }

        Optional<QuestionView> question(String id) {
            return questions.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        /** All conditions that the topic tells apart, whoever asks. */
        public List<String> conditionIds() {
            return conditions.stream().map(NameView::id).toList();
        }

        /** A condition's name for people, or its id made readable when the topic no longer has it. */
        public String conditionName(String id) {
            return new ConditionNames(conditions).of(id);
        }
    }

    /** An id and the name that people read. */
    public record NameView(String id, String name) {}
}
