package health.charley.evaluation.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.inference.Differential;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A guide that works out each step once. Interviews of one kind of person share most of their pages. */
final class RememberingGuide implements Guide {
    private final Guide guide;
    private final Map<Asked, List<Question>> pages = new HashMap<>();
    private final Map<Told, CareLevel> levels = new HashMap<>();

    RememberingGuide(Guide guide) {
        this.guide = guide;
    }

    private record Asked(Person person, Answers answers, int budget) {}

    private record Told(Person person, Answers answers) {}

    @Override
    public List<Question> page(Person person, Answers answers, int budget) {
        return pages.computeIfAbsent(new Asked(person, answers, budget), key -> guide.page(person, answers, budget));
    }

    @Override
    public CareLevel level(Person person, Answers answers) {
        return levels.computeIfAbsent(new Told(person, answers), key -> guide.level(person, answers));
    }

    @Override
    public CareLevel outcome(Person person, Answers answers) {
        return guide.outcome(person, answers);
    }

    @Override
    public Differential differential(Person person, Answers answers) {
        return guide.differential(person, answers);
    }
}
