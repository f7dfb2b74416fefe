package health.charley.history.words;

import health.charley.history.report.SampleAssessment;

/** The words of leg cramps in the version of the sample assessments. */
public final class SampleWords {
    private SampleWords() {}

    public static TopicWords legCramps() {
        return TopicWords.from(SampleAssessment.topic(), SampleAssessment.evidence());
    }
}
