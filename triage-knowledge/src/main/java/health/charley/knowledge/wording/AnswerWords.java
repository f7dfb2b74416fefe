package health.charley.knowledge.wording;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import java.util.stream.Collectors;

/** Answers as {@link CriterionWords} has them: {@code numb is one, and swelling is one}. The same answers, the same words. */
public final class AnswerWords {

    public static String of(Answers answers) {
        return answers.byQuestion().entrySet().stream()
                .map(given -> given.getKey() + " is " + of(given.getValue()))
                .sorted()
                .collect(Collectors.joining(", and "));
    }

    private static String of(Answer answer) {
        return answer.fold(
                chosen -> chosen.values().stream().sorted().collect(Collectors.joining(" and ")),
                measured -> NumberWords.exact(measured.number()),
                () -> Answer.NOT_SURE);
    }

    private AnswerWords() {}
}
