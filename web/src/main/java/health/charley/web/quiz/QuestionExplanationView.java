package health.charley.web.quiz;

/** What triage says of a question: of all of it, the sentence on why it comes now. */
public record QuestionExplanationView(ExplainedQuestionView question) {
    String whyNow() {
        return question.whyNow().sentence();
    }

    /** The question that was explained. */
    public record ExplainedQuestionView(WhyNowView whyNow) {}

    /** Why it comes now and not later. */
    public record WhyNowView(String sentence) {}
}
