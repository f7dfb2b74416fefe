package health.charley.web.quiz;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What triage answers to a person and their answers so far: the next screen, or the result. */
public record InterviewView(
        String status,
        KnowledgeView knowledge,
        List<QuestionView> questions,
        ProgressView progress,
        Optional<AlertView> alert,
        Optional<ResultView> result,
        String receipt) {
    public InterviewView {
        questions = questions == null ? List.of() : List.copyOf(questions);
        progress = Objects.requireNonNullElse(progress, new ProgressView(0, 0));
        alert = Objects.requireNonNullElse(alert, Optional.empty());
        result = Objects.requireNonNullElse(result, Optional.empty());
        receipt = Objects.requireNonNullElse(receipt, "");
    }

    boolean complete() {
        return result.isPresent();
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
