package health.charley.web.comparison;

import health.charley.web.history.AssessmentListView.StatusView;
import health.charley.web.html.Moment;
import health.charley.web.quiz.CareLevel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What changed from an assessment to a later one of the same topic.
 *
 * @param worded whether history had the words of both; if not, questions and answers may stand by their ids
 */
public record ComparisonView(
        SideView earlier,
        SideView later,
        boolean sameKnowledge,
        Boolean worded,
        String advice,
        List<DetailView> person,
        List<AnswerView> answers,
        List<FlagView> redFlagsRaised,
        List<FlagView> redFlagsLessCertain,
        List<FlagView> redFlagsGone,
        List<CauseView> causes) {
    public ComparisonView {
        // a history of before that does not say
        worded = Objects.requireNonNullElse(worded, true);
        advice = Objects.requireNonNullElse(advice, "");
        person = person == null ? List.of() : List.copyOf(person);
        answers = answers == null ? List.of() : List.copyOf(answers);
        redFlagsRaised = redFlagsRaised == null ? List.of() : List.copyOf(redFlagsRaised);
        redFlagsLessCertain = redFlagsLessCertain == null ? List.of() : List.copyOf(redFlagsLessCertain);
        redFlagsGone = redFlagsGone == null ? List.of() : List.copyOf(redFlagsGone);
        causes = causes == null ? List.of() : List.copyOf(causes);
    }

    /** When this side was made, with the second where both were within one minute. */
    public String assessed(SideView side) {
        return Moment.among(Stream.of(earlier.assessedAt(), later.assessedAt()), side.assessedAt());
    }

    /** Whether anything that the person said differs, of themselves or of the complaint. */
    public boolean differs() {
        return !person.isEmpty() || !answers.isEmpty();
    }

    /** Whether causes are shown: where an ambulance is needed, help comes first. */
    public boolean listsCauses() {
        return !causes.isEmpty() && !earlier.isAmbulance() && !later.isAmbulance();
    }

    /** Whether one of them only showed how Charley works. */
    public boolean sample() {
        return earlier.review().isSample() || later.review().isSample();
    }

    /** What the two raise differently. */
    public ComparedSigns signs() {
        return ComparedSigns.of(this);
    }

    /** How the urgency moved, in words; none where a level is of a later triage. */
    public String trend() {
        return switch (advice) {
            case "more-urgent" -> "The later advice is more urgent.";
            case "less-urgent" -> "The later advice is less urgent.";
            case "same" -> "The advice is equally urgent.";
            default -> "This page can’t say which advice is more urgent.";
        };
    }

    /** One of the two assessments. */
    public record SideView(UUID id, String assessedAt, String careLevel, String careTitle, StatusView review) {
        public SideView {
            assessedAt = Objects.requireNonNullElse(assessedAt, "");
            careLevel = Objects.requireNonNullElse(careLevel, "");
            careTitle = Objects.requireNonNullElse(careTitle, "");
            review = Objects.requireNonNullElse(review, StatusView.UNKNOWN);
        }

        /** How soon to seek care; none where that is a level of a later triage. */
        public Optional<CareLevel> level() {
            return CareLevel.of(careLevel);
        }

        boolean isAmbulance() {
            return level().map(CareLevel::isAmbulance).orElse(false);
        }
    }

    /** An answer that differs; one side is empty where the question was not answered. */
    public record AnswerView(String text, String before, String after) {
        public AnswerView {
            text = Objects.requireNonNullElse(text, "");
            before = Objects.requireNonNullElse(before, "");
            after = Objects.requireNonNullElse(after, "");
        }
    }

    /** A cause that either names, with its probabilities from 0 to 1; one is absent where it is not among the causes named. */
    public record CauseView(String name, Optional<Double> before, Optional<Double> after) {
        private static final int HUNDRED = 100;

        public CauseView {
            name = Objects.requireNonNullElse(name, "");
            before = Objects.requireNonNullElse(before, Optional.empty());
            after = Objects.requireNonNullElse(after, Optional.empty());
        }

        public String earlier() {
            return inWords(before);
        }

        public String later() {
            return inWords(after);
        }

        private static String inWords(Optional<Double> probability) {
            return probability.map(CauseView::ofHundred).orElse("Not named");
        }

        private static String ofHundred(double probability) {
            long cases = Math.round(HUNDRED * probability);
            return cases == 0 ? "Under 1 in 100" : "About " + cases + " in 100";
        }
    }
}
