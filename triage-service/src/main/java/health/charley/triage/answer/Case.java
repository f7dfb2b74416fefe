package health.charley.triage.answer;

import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.knowledge.KnowledgeVersion;

/** A person with their answers, and the knowledge and policy to judge them by. */
public record Case(KnowledgeVersion knowledge, PolicyPack policy, Person person, Answers answers) {

    public TriageEngine engine() {
        return knowledge.engine(policy);
    }

    public KnowledgeBase base() {
        return knowledge.base();
    }
}
