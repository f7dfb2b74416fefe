package health.charley.evaluation.safety;

import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.inference.Differential;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import health.charley.engine.selection.Page;
import java.util.List;

/** What is put to the proof: the engine, seen from outside. */
interface Guide {

    /** The questions of the next page; empty when the interview is over. */
    List<Question> page(Person person, Answers answers, int budget);

    /** The care level if the interview ended here. */
    CareLevel level(Person person, Answers answers);

    /** The care level of the outcome in full, as the person sees it. */
    CareLevel outcome(Person person, Answers answers);

    Differential differential(Person person, Answers answers);

    static Guide of(TriageEngine engine) {
        return new Guide() {
            @Override
            public List<Question> page(Person person, Answers answers, int budget) {
                return engine.page(person, answers, budget).map(Page::questions).orElse(List.of());
            }

            @Override
            public CareLevel level(Person person, Answers answers) {
                return engine.decide(person, answers).level();
            }

            @Override
            public CareLevel outcome(Person person, Answers answers) {
                return engine.assess(person, answers).level();
            }

            @Override
            public Differential differential(Person person, Answers answers) {
                return engine.differential(person, answers);
            }
        };
    }
}
