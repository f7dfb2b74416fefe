package health.charley.engine;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;

/** Who asks in the tests, and what they say. */
public final class People {
    public static final Person MAN_OF_40 = new Person(40, Sex.MALE, Pregnancy.NONE);
    public static final Person WOMAN_OF_30 = new Person(30, Sex.FEMALE, Pregnancy.NONE);
    public static final Person PREGNANT_WOMAN = new Person(30, Sex.FEMALE, Pregnancy.PREGNANT);

    private People() {}

    /** Answers as pairs of question and value. */
    public static Answers answers(String... questionsAndValues) {
        var answers = Answers.NONE;
        for (var i = 0; i < questionsAndValues.length; i += 2) {
            answers = answers.with(questionsAndValues[i], Answer.of(questionsAndValues[i + 1]));
        }
        return answers;
    }
}
