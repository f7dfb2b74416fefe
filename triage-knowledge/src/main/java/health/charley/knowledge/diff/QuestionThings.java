package health.charley.knowledge.diff;

import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Question.NumberRange;
import health.charley.engine.knowledge.Question.Option;
import health.charley.knowledge.file.Words;
import health.charley.knowledge.wording.CriterionWords;
import health.charley.knowledge.wording.NumberWords;

/** Questions: their words, their answers, and when they are asked. */
final class QuestionThings extends Things<Question> {

    private final RedFlagQuestions redFlags;

    QuestionThings(RedFlagQuestions redFlags) {
        super(Part.QUESTIONS, Question::id);
        this.redFlags = redFlags;
    }

    @Override
    String name(Question question) {
        return question.id();
    }

    @Override
    void added(Question question, Notes notes) {
        notes.say("new, “" + question.text() + "”, asked " + when(question));
    }

    @Override
    void removed(Question question, Notes notes) {
        of(question, notes).say("removed");
    }

    @Override
    void compared(Question before, Question after, Notes notes) {
        refuseSwapped(before, after, notes.onWordsActedOn());
        words(before, after, of(after, notes));
        notes.text("reason for asking", before.why(), after.why());
        notes.text("asked", when(before), when(after));
        if (before.redFlag() != after.redFlag()) {
            notes.say(after.redFlag() ? "can fire a red flag now" : "no longer marked as able to fire a red flag");
        }
        if (before.habit() != after.habit()) {
            notes.say(after.habit() ? "asks for a habit now" : "no longer marked as asking for a habit");
        }
    }

    /** Notes in which every change of a question that red flags look at is one of words that people act on. */
    private Notes of(Question question, Notes notes) {
        return redFlags.all().contains(question.id()) ? notes.onWordsActedOn() : notes;
    }

    private static void words(Question before, Question after, Notes notes) {
        notes.wording("question", before.text(), after.text());
        notes.wording("help", before.help(), after.help());
        notes.text("kind of answer", Words.wordOf(before.type()), Words.wordOf(after.type()));
        notes.list(
                "answers",
                before.options().stream().map(Option::value).toList(),
                after.options().stream().map(Option::value).toList());
        after.options().forEach(option -> before.option(option.value()).ifPresent(old -> option(old, option, notes)));
        notes.text(
                "range",
                before.range().map(QuestionThings::words),
                after.range().map(QuestionThings::words));
    }

    /** Who means one answer would give another: no rule that is as urgent may come to that. */
    private void refuseSwapped(Question before, Question after, Notes notes) {
        if (!redFlags.urgent().contains(after.id())) {
            return;
        }
        for (var option : after.options()) {
            before.options().stream()
                    .filter(other -> !other.value().equals(option.value()))
                    .filter(other -> other.label().equalsIgnoreCase(option.label()))
                    .forEach(other -> notes.refuse("answer '" + option.value() + "' reads “" + option.label()
                            + "”, as answer '" + other.value() + "' did"));
        }
    }

    private static void option(Option before, Option after, Notes notes) {
        notes.wording("answer '" + after.value() + "'", before.label(), after.label());
        notes.wording("box of answer '" + after.value() + "'", before.tick(), after.tick());
        if (before.exclusive() != after.exclusive()) {
            notes.say("answer '" + after.value() + "' goes with " + (after.exclusive() ? "no other" : "others"));
        }
    }

    private static String words(NumberRange range) {
        return NumberWords.exact(range.min()) + " to " + NumberWords.exact(range.max()) + " " + range.unit();
    }

    private static String when(Question question) {
        return question.enableWhen()
                .map(when -> "when " + CriterionWords.of(when))
                .orElse("of everyone");
    }
}
