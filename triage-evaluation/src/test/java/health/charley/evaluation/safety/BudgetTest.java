package health.charley.evaluation.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.NextStep;
import health.charley.engine.NextStep.Ask;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.knowledge.Question;
import health.charley.evaluation.example.LegCramps;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final int RED_FLAG_PAGES = 3;

    @Test
    void no_adult_who_is_sure_of_nothing_is_asked_beyond_the_red_flag_pages_with_a_budget_of_one() {
        for (var age = 20; age <= 90; age += 10) {
            assertEquals(RED_FLAG_PAGES, pages(new Person(age, Sex.MALE, Pregnancy.NONE)), "man of " + age);
            assertEquals(RED_FLAG_PAGES, pages(new Person(age, Sex.FEMALE, Pregnancy.UNKNOWN)), "woman of " + age);
        }
    }

    private static int pages(Person person) {
        var knowledge = LegCramps.knowledge();
        var engine = knowledge.engine(knowledge.base().policies().get(0));
        var answers = Answers.NONE;
        var pages = 0;
        for (var page = page(engine.next(person, answers, 1));
                !page.isEmpty();
                page = page(engine.next(person, answers, 1))) {
            for (var question : page) {
                answers = answers.with(question.id(), new NotSure());
            }
            pages++;
        }
        return pages;
    }

    private static List<Question> page(NextStep step) {
        return step.fold(Ask::screen, conclude -> List.of());
    }
}
