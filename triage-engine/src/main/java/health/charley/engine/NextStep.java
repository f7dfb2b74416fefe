package health.charley.engine;

import health.charley.engine.answer.Answer;
import health.charley.engine.explanation.Assessment;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Screen;
import health.charley.engine.safety.FiredRedFlag;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What the person sees next: one more page of questions, or the outcome. */
public sealed interface NextStep {

    <T> T fold(Function<Ask, T> onAsk, Function<Conclude, T> onConclude);

    /** How far the interview has come: questions answered, and an estimate of the pages still to come. */
    record Progress(int answered, int expectedRemaining) {}

    /** Red flags that call for an emergency department now, while a few questions could still raise the level. */
    record Alert(CareLevel level, List<FiredRedFlag> redFlags) {
        public Alert {
            Objects.requireNonNull(level);
            redFlags = List.copyOf(redFlags);
        }
    }

    /**
     * One page of questions, to be answered together.
     *
     * @param heading the screen of the topic that they are on, of which some questions may be left out; empty where a question
     *     stands alone
     */
    record Ask(List<Question> screen, Optional<Screen> heading, Progress progress, Optional<Alert> alert)
            implements NextStep {
        public Ask {
            screen = List.copyOf(screen);
            Objects.requireNonNull(heading);
            Objects.requireNonNull(progress);
            Objects.requireNonNull(alert);
        }

        /**
         * The questions that one list of boxes can ask: those that can be denied, where several share a heading. A box left empty
         * is the {@linkplain Question#denial() denial} of its question. The web form says the same of what it is sent.
         */
        public List<Question> tickable() {
            var deniable = screen.stream().filter(Ask::hasBoxes).toList();
            return heading.isPresent() && deniable.size() > 1 ? deniable : List.of();
        }

        /** Whether it can be denied, and says something else besides. */
        private static boolean hasBoxes(Question question) {
            return question.denial().isPresent()
                    && question.options().stream()
                            .map(Question.Option::value)
                            .anyMatch(value -> !value.equals(Answer.NOT_SURE)
                                    && !question.denial().equals(Optional.of(value)));
        }

        @Override
        public <T> T fold(Function<Ask, T> onAsk, Function<Conclude, T> onConclude) {
            return onAsk.apply(this);
        }
    }

    /** The outcome. */
    record Conclude(Assessment assessment, Progress progress) implements NextStep {
        public Conclude {
            Objects.requireNonNull(assessment);
            Objects.requireNonNull(progress);
        }

        @Override
        public <T> T fold(Function<Ask, T> onAsk, Function<Conclude, T> onConclude) {
            return onConclude.apply(this);
        }
    }
}
