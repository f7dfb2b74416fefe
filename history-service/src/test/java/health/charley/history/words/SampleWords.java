package health.charley.history.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.charley.history.report.SampleAssessment;

/** The words of leg cramps in the version of the sample assessments. */
public final class SampleWords {
    private SampleWords() {}

    /** The same, with a rule that one answer to each of these questions makes fire. */
    public static TopicWords legCrampsWhereSignsAre(String... questions) {
        var topic = (ObjectNode) SampleAssessment.topic();
        var signs = topic.putArray("redFlags").addObject().putArray("signs");
        for (var question : questions) {
            signs.add(question);
        }
        return TopicWords.from(topic, SampleAssessment.evidence());
    }

    public static TopicWords legCramps() {
        return TopicWords.from(SampleAssessment.topic(), SampleAssessment.evidence());
    }
}
