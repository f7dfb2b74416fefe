package health.charley.engine.inference;

import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.KnowledgeBase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The models of a knowledge base, each compiled once for its kind of person: a pure function that remembers. */
public final class InferenceModels {
    private final KnowledgeBase knowledge;
    private final Map<Person, InferenceModel> byPerson = new ConcurrentHashMap<>();

    public InferenceModels(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    public InferenceModel modelFor(Person person) {
        return byPerson.computeIfAbsent(person, who -> new ModelCompiler(knowledge, who).compile());
    }
}
