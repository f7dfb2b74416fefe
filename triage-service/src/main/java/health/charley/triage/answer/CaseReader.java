package health.charley.triage.answer;

import health.charley.edge.problem.InputError;
import health.charley.edge.problem.Problems;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.knowledge.TopicKnowledge;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a request on a case against the knowledge of its topic; what is wrong is said all at once, each with its place. */
@Singleton
public class CaseReader {
    private final KnowledgeRegistry knowledge;
    private final CaseConfig config;

    CaseReader(KnowledgeRegistry knowledge, CaseConfig config) {
        this.knowledge = knowledge;
        this.config = config;
    }

    public Case read(String topicId, CaseRequest request) {
        var topic = knowledge
                .topic(topicId)
                .orElseThrow(() -> Problems.notFound("topic", "There is no topic '" + topicId + "'."));
        var version = version(topic, request.knowledge());
        var errors = new ArrayList<InputError>();
        var policy = policy(version, request.policy(), errors);
        checkLanguage(version, request.language(), errors);
        checkPerson(version, request.person(), errors);
        var reader = new AnswersReader(version.base());
        var answers = reader.read(Optional.ofNullable(request.answers()).orElse(List.of()));
        errors.addAll(reader.errors());
        if (!errors.isEmpty()) {
            throw Problems.badRequest(errors);
        }
        return new Case(version, policy.orElseThrow(), request.person().toPerson(), answers);
    }

    private static KnowledgeVersion version(TopicKnowledge topic, String number) {
        if (number == null) {
            return topic.newest();
        }
        return topic.version(number)
                .orElseThrow(() -> Problems.badRequest(
                        "#/knowledge", "There is no version '" + number + "' of topic '" + topic.id() + "'."));
    }

    private Optional<PolicyPack> policy(KnowledgeVersion version, String asked, List<InputError> errors) {
        var id = asked == null ? config.policy() : asked;
        var policy = version.base().policy(id);
        if (policy.isEmpty()) {
            errors.add(InputError.at("#/policy", "There is no policy '" + id + "' for this topic."));
        }
        return policy;
    }

    private static void checkLanguage(KnowledgeVersion version, String asked, List<InputError> errors) {
        if (asked != null && !asked.equals(version.topic().language())) {
            errors.add(InputError.at(
                    "#/language", "This topic is in " + version.topic().language() + " only."));
        }
    }

    private static void checkPerson(KnowledgeVersion version, PersonView person, List<InputError> errors) {
        var minimum = version.topic().minimumAge();
        if (person.age() < minimum) {
            errors.add(InputError.at("#/person/age", "This topic is meant for people aged " + minimum + " and over."));
        }
        if (person.saysMaleAndPregnant()) {
            errors.add(InputError.at("#/person/pregnancy", "Pregnancy applies to a person of female sex only."));
        }
        if (person.saysPregnantBeyondAge()) {
            errors.add(InputError.at(
                    "#/person/pregnancy",
                    "At the age of " + person.age()
                            + " this is taken for a mistake. Check the age and the pregnancy."));
        }
    }
}
