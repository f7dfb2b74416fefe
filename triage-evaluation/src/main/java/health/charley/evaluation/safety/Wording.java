package health.charley.evaluation.safety;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.knowledge.wording.PersonWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts people, answers and interviews into words that a clinician can follow. */
final class Wording {
    private static final String NOTHING = "nothing";

    private final KnowledgeBase knowledge;

    Wording(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    static String of(Person person) {
        return PersonWords.of(person);
    }

    static String of(CareLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** Answers by their ids and values in one line, the same in every run: {@code injury=no swelling=one}. */
    static String brief(Answers answers) {
        if (answers.questions().isEmpty()) {
            return NOTHING;
        }
        return answers.byQuestion().entrySet().stream()
                .map(given -> given.getKey() + "=" + value(given.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** One line for each page: its questions with their answers. */
    List<String> of(PlayedInterview interview) {
        var lines = new ArrayList<String>();
        for (var page = 0; page < interview.pages().size(); page++) {
            lines.add("page " + (page + 1) + ": " + of(interview.pages().get(page), interview.answers()));
        }
        return lines;
    }

    /** Questions with their answers, in one line. */
    String of(List<Question> questions, Answers answers) {
        return questions.stream()
                .map(question -> question.text() + " – " + answer(question, answers))
                .collect(Collectors.joining(" | "));
    }

    /** All these answers in one line; "nothing" where there are none. */
    String of(Answers answers) {
        var answered = knowledge.questions().stream()
                .filter(question -> answers.has(question.id()))
                .toList();
        return answered.isEmpty() ? NOTHING : of(answered, answers);
    }

    /** The texts of these questions, in the order of the knowledge base. */
    String questions(Set<String> ids) {
        return knowledge.questions().stream()
                .filter(question -> ids.contains(question.id()))
                .map(Question::text)
                .collect(Collectors.joining(" | "));
    }

    private static String answer(Question question, Answers answers) {
        return answers.to(question.id())
                .map(answer -> answer.fold(
                        chosen -> chosen.values().stream()
                                .map(value ->
                                        question.option(value).orElseThrow().label())
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        measured -> number(measured.number()) + " "
                                + question.range().orElseThrow().unit(),
                        () -> "not sure"))
                .orElse("not answered");
    }

    private static String value(Answer answer) {
        return answer.fold(
                chosen -> chosen.values().stream().sorted().collect(Collectors.joining(",")),
                measured -> number(measured.number()),
                () -> Answer.NOT_SURE);
    }

    private static String number(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
