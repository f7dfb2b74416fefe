package health.charley.evaluation.vignette;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answer.Measured;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Question.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings the answers of cases into the form that a topic's questions have, and remarks on what does not fit. */
final class Fitting {
    private final KnowledgeBase knowledge;
    private final List<String> remarks = new ArrayList<>();

    Fitting(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    List<String> remarks() {
        return remarks;
    }

    Vignette fit(Vignette told) {
        remarkOnConditions(told);
        var answers = new LinkedHashMap<String, Answer>();
        told.answers()
                .byQuestion()
                .forEach((id, answer) -> fit(told, id, answer).ifPresent(fitted -> answers.put(id, fitted)));
        return told.withAnswers(new Answers(answers));
    }

    private void remarkOnConditions(Vignette told) {
        if (knowledge.condition(told.diagnosis()).isEmpty()) {
            remark(told, "its cause '" + told.diagnosis() + "' is no condition of this topic, so it is never found.");
        }
        told.acceptableAlternatives().stream()
                .filter(id -> knowledge.condition(id).isEmpty())
                .forEach(id -> remark(told, "the alternative '" + id + "' is no condition of this topic."));
    }

    private Optional<Answer> fit(Vignette told, String id, Answer answer) {
        var question = knowledge.question(id);
        if (question.isEmpty()) {
            remark(told, "there is no question '" + id + "', so its answer " + words(answer) + " counts for nothing.");
            return Optional.empty();
        }
        return answer.fold(
                chosen -> question.get().type().isChoice()
                        ? choice(told, question.get(), chosen.values())
                        : number(told, question.get(), words(chosen)),
                measured -> question.get().type().isChoice()
                        ? choice(told, question.get(), Set.of(words(measured)))
                        : number(told, question.get(), words(measured)),
                () -> Optional.of(new NotSure()));
    }

    private Optional<Answer> choice(Vignette told, Question question, Set<String> values) {
        var known = new TreeSet<String>();
        for (var value : new TreeSet<>(values)) {
            option(question, value).or(() -> meant(told, question, value)).ifPresent(known::add);
        }
        if (known.size() > 1 && question.type() == Question.Type.SINGLE) {
            remark(told, "question '" + question.id() + "' takes one answer and not " + known + ", so none counts.");
            return Optional.empty();
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(new Chosen(known));
    }

    /** The option that a value means; {@code two_weeks} is a way to write {@code two-weeks}. */
    private static Optional<String> option(Question question, String value) {
        return Stream.of(value, value.replace('_', '-'))
                .filter(written -> question.option(written).isPresent())
                .findFirst();
    }

    private Optional<String> meant(Vignette told, Question question, String value) {
        var meant = MeantOption.of(question, value).map(Option::value);
        remark(
                told,
                "question '" + question.id() + "' has no answer '" + value + "'"
                        + meant.map(option -> "; it is read as '" + option + "'.")
                                .orElse("."));
        return meant;
    }

    private Optional<Answer> number(Vignette told, Question question, String text) {
        var range = question.range().orElseThrow();
        try {
            var number = Double.parseDouble(text);
            if (number >= range.min() && number <= range.max()) {
                return Optional.of(new Measured(number));
            }
        } catch (NumberFormatException e) {
            remark(told, "question '" + question.id() + "' takes a number and not '" + text + "'.");
            return Optional.empty();
        }
        remark(told, "question '" + question.id() + "' takes no number as far out as " + text + ".");
        return Optional.empty();
    }

    private void remark(Vignette told, String sentence) {
        remarks.add(told.id() + ": " + sentence);
    }

    private static String words(Answer answer) {
        return answer.fold(
                chosen -> chosen.values().stream().sorted().collect(Collectors.joining(", ")),
                measured -> measured.number() == Math.rint(measured.number())
                        ? Long.toString((long) measured.number())
                        : Double.toString(measured.number()),
                () -> Answer.NOT_SURE);
    }
}
