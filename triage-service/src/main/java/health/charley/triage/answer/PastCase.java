package health.charley.triage.answer;

import health.charley.engine.knowledge.Question;
import health.charley.knowledge.KnowledgeVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case that was told before, as one version of the knowledge reads it.
 *
 * @param leftOut the answers that this version has no question for, or no such choice
 */
public record PastCase(Case stated, List<AnswerView> leftOut) {
    public PastCase {
        leftOut = List.copyOf(leftOut);
    }

    /** The case; empty where the version has no such policy, or is not meant for so young a person. */
    public static Optional<PastCase> of(
            KnowledgeVersion version, String policy, PersonView person, List<AnswerView> answers) {
        if (person.age() < version.topic().minimumAge()) {
            return Optional.empty();
        }
        var leftOut = new ArrayList<AnswerView>();
        var known = new ArrayList<AnswerView>();
        for (var answer : answers) {
            var asked = asAskedIn(version, answer);
            if (isKnown(asked, version)) {
                known.add(asked);
            } else {
                leftOut.add(answer);
            }
        }
        var read = new AnswersReader(version.base()).read(known);
        return version.base()
                .policy(policy)
                .map(pack -> new PastCase(new Case(version, pack, person.toPerson(), read), leftOut));
    }

    /** The same answer in the form of this version's question: what was one of several choices may be one of a list now. */
    private static AnswerView asAskedIn(KnowledgeVersion version, AnswerView answer) {
        return version.base()
                .question(answer.question())
                .map(question -> inFormOf(question.type(), answer))
                .orElse(answer);
    }

    private static AnswerView inFormOf(Question.Type type, AnswerView answer) {
        if (type == Question.Type.MULTIPLE && answer.value() != null && !answer.saysNotSure()) {
            return new AnswerView(answer.question(), null, List.of(answer.value()), null);
        }
        if (type == Question.Type.SINGLE
                && answer.values() != null
                && answer.values().size() == 1) {
            return new AnswerView(answer.question(), answer.values().get(0), null, null);
        }
        return answer;
    }

    private static boolean isKnown(AnswerView answer, KnowledgeVersion version) {
        var reader = new AnswersReader(version.base());
        return !reader.read(List.of(answer)).questions().isEmpty();
    }
}
