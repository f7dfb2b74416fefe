package health.charley.web.desk;

import health.charley.web.desk.Step.Asks;
import java.util.List;

/** The form of a step, with what was typed before and what is missing. */
public record StepForm(Step step, String action, String words, String at, String error) {
    static final String TIME_LABEL = "Day and time, in UTC";
    private static final List<Step> HEAVY = List.of(Step.UNPUBLISH, Step.ARCHIVE, Step.DISCARD);

    static StepForm empty(PageAddress address, Step step) {
        return new StepForm(step, action(address, step), "", "", "");
    }

    static StepForm toMend(PageAddress address, Step step, Said said, String error) {
        return new StepForm(step, action(address, step), said.words(), said.at(), error);
    }

    /** With what was typed, and why the service refused it. */
    StepForm refused(Said said, DeskRefusedException refused) {
        String label = asksForWords() ? wordsLabel() : TIME_LABEL;
        String sentence = refused.errors().stream()
                .map(wrong -> label + ": " + wrong.detail())
                .findFirst()
                .orElseGet(refused::said);
        return new StepForm(step, action, said.words(), said.at(), sentence);
    }

    /** Where the form of a step is sent. */
    static String action(PageAddress address, Step step) {
        return address.part("steps/" + step.word());
    }

    /** The id of its field, and of its button with more at the end. */
    public String id() {
        return step.word();
    }

    public boolean asksForWords() {
        return !wordsLabel().isEmpty();
    }

    public boolean asksForTime() {
        return step.asks() == Asks.TIME;
    }

    /** What the field for words is called, or an empty text where there is none. */
    public String wordsLabel() {
        return switch (step.asks()) {
            case COMMENT -> "What has to change";
            case COMMENT_IF_ANY -> "Comment for the editors (optional)";
            case REASON -> "Why readers are no longer to see it";
            case NOTHING, TIME, REVISION -> "";
        };
    }

    /** Whether readers or a draft lose something by it. */
    public boolean heavy() {
        return HEAVY.contains(step);
    }
}
