package health.charley.web.quiz;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What triage answers to a person and their answers so far: the next screen, or the result. */
public record InterviewView(
        String status,
        KnowledgeView knowledge,
        String reviewStatus,
        Optional<HeadingView> heading,
        List<QuestionView> questions,
        ProgressView progress,
        Optional<AlertView> alert,
        Optional<ResultView> result,
        String receipt) {
    public InterviewView {
        reviewStatus = Objects.requireNonNullElse(reviewStatus, "");
        heading = Objects.requireNonNullElse(heading, Optional.empty());
        questions = questions == null ? List.of() : List.copyOf(questions);
        progress = Objects.requireNonNullElse(progress, new ProgressView(0, 0));
        alert = Objects.requireNonNullElse(alert, Optional.empty());
        result = Objects.requireNonNullElse(result, Optional.empty());
        receipt = Objects.requireNonNullElse(receipt, "");
    }

    boolean complete() {
        return result.isPresent();
    }

    /** Whether the topic only shows how Charley works. */
    boolean sample() {
        return TopicView.isSample(reviewStatus);
    }

    /**
     * The questions that one list of boxes can ask: those that can be denied, where several share a heading. The scorecard plays
     * its cases on this form by the same rule, {@code NextStep.Ask.tickable()} of the engine.
     */
    List<QuestionView> tickable() {
        List<QuestionView> deniable = questions.stream()
                .filter(question ->
                        question.denial().isPresent() && !question.boxes().isEmpty())
                .toList();
        return heading.isPresent() && deniable.size() > 1 ? deniable : List.of();
    }

    /** What the questions of a screen have in common. */
    public record HeadingView(String text, String help) {
        public HeadingView {
            help = Objects.requireNonNullElse(help, "");
        }
    }

    /** Which knowledge made this: a version and the SHA-256 of its files in hexadecimal. */
    public record KnowledgeView(String version, String sha256) {}

    /** How far the interview is: questions answered, and an estimate of the pages to come. */
    public record ProgressView(int answered, int expectedRemaining) {

        /** The progress as a sentence. */
        public String inWords() {
            if (answered == 0) {
                return "This is the first page. " + remaining();
            }
            return "You have answered " + count(answered, "question") + ". " + remaining();
        }

        private String remaining() {
            return expectedRemaining <= 0
                    ? "This should be the last page."
                    : "About " + count(expectedRemaining, "page") + " to go.";
        }

        private static String count(int number, String thing) {
            return number == 1 ? "1 " + thing : number + " " + thing + "s";
        }
    }

    /** An emergency that the answers show before the interview is over. */
    public record AlertView(CareLevel careLevel, String title, String text, List<ResultView.RedFlagView> redFlags) {
        public AlertView {
            text = Objects.requireNonNullElse(text, "");
            redFlags = redFlags == null ? List.of() : List.copyOf(redFlags);
        }
    }
}
