package health.charley.knowledge;

import health.charley.engine.answer.Answer;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Question.NumberRange;
import health.charley.engine.knowledge.Question.Option;
import health.charley.engine.knowledge.Question.Type;
import health.charley.knowledge.file.Entry;
import health.charley.knowledge.file.Words;
import java.util.List;
import java.util.Optional;

/** What {@code questions.yaml} holds. */
final class QuestionsFile {

    /** A question as it stands; {@code choices} are the options of every question. */
    static Question question(Entry entry, Choices choices) {
        var type = Words.constant(entry, "type", Type.class);
        checkOptions(entry, type);
        return new Question(
                entry.text("id"),
                entry.text("text"),
                entry.optionalText("help"),
                entry.text("why"),
                type,
                options(entry),
                range(entry, type),
                entry.has("enableWhen")
                        ? Optional.of(new Criteria(choices).read(entry.child("enableWhen")))
                        : Optional.empty(),
                entry.flag("redFlag"),
                entry.flag("habit"));
    }

    static List<Option> options(Entry entry) {
        return entry.children("options").stream()
                .map(option -> option.as(QuestionsFile::option))
                .toList();
    }

    private static void checkOptions(Entry entry, Type type) {
        var values = options(entry).stream().map(Option::value).toList();
        if (values.stream().distinct().count() < values.size()) {
            throw entry.fault("Two options have the same value: " + values + ".");
        }
        if (type.isChoice() && !values.contains(Answer.NOT_SURE)) {
            throw entry.fault("Everyone may not be sure: the options must hold '" + Answer.NOT_SURE + "'.");
        }
    }

    private static Option option(Entry entry) {
        return new Option(
                entry.text("value"), entry.text("label"), entry.optionalText("tick"), entry.flag("exclusive"));
    }

    private static Optional<NumberRange> range(Entry entry, Type type) {
        if (type.isChoice()) {
            return Optional.empty();
        }
        return Optional.of(new NumberRange(entry.text("unit"), entry.number("min"), entry.number("max")));
    }

    private QuestionsFile() {}
}
