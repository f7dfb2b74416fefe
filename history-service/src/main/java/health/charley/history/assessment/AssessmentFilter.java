package health.charley.history.assessment;

import health.charley.history.report.CareLevel;
import health.charley.history.sealing.DataKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which assessments a part of the list, newest first, is about. Topic and level are looked up by their marks, for the
 * database does not know them.
 *
 * @param since no id is below it
 * @param until every id is below it
 * @param after the last id of the part before
 * @param sameTopicAs the id of an assessment of the topic that they are to be of, which need not be opened for it
 */
record AssessmentFilter(
        Optional<String> topic,
        Optional<CareLevel> careLevel,
        Optional<UUID> since,
        Optional<UUID> until,
        Optional<UUID> after,
        Optional<UUID> sameTopicAs) {
    private static final String OF_THE_TOPIC_OF = "topicMark = (select other.topicMark from SealedAssessment other"
            + " where other.key.owner = :owner and other.key.id = :sameTopicAs)";

    /** All of them. */
    static final AssessmentFilter NONE = new AssessmentFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same after this one, or from the beginning. */
    AssessmentFilter following(Optional<UUID> last) {
        return new AssessmentFilter(topic, careLevel, since, until, last, sameTopicAs);
    }

    /** The conditions of a query beside the owner, and their values. */
    record Conditions(List<String> texts, Map<String, Object> values) {
        private void add(String text, String name, Object value) {
            texts.add(text);
            values.put(name, value);
        }
    }

    Conditions conditions(DataKey dataKey) {
        var conditions = new Conditions(new ArrayList<>(), new HashMap<>());
        topic.map(word -> SealedAssessment.topicMark(dataKey, word))
                .ifPresent(mark -> conditions.add("topicMark = :topicMark", "topicMark", mark));
        careLevel
                .map(level -> SealedAssessment.levelMark(dataKey, level.word()))
                .ifPresent(mark -> conditions.add("levelMark = :levelMark", "levelMark", mark));
        since.ifPresent(id -> conditions.add("key.id >= :since", "since", id));
        until.ifPresent(id -> conditions.add("key.id < :until", "until", id));
        after.ifPresent(id -> conditions.add("key.id < :after", "after", id));
        sameTopicAs.ifPresent(id -> conditions.add(OF_THE_TOPIC_OF, "sameTopicAs", id));
        return conditions;
    }
}
