package health.charley.web.quiz;

import health.charley.web.quiz.InterviewView.AlertView;
import health.charley.web.quiz.InterviewView.ProgressView;
import health.charley.web.quiz.TopicView.TopicDetailView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages of the interview; {@code inPart} says that some answers of an unfinished check were not taken up. */
final class QuizPages {
    private QuizPages() {}

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StartPage(TopicView topic, PersonForm form, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PregnancyPage(String topic, String state, FormErrors errors, boolean sample) implements TemplateInstance {}

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StepPage(
            String topic,
            int step,
            String back,
            ScreenView screen,
            FormErrors errors,
            ProgressView progress,
            boolean inPart,
            boolean sample)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WhyNowPage(String topic, int step, Map<String, List<QuestionView>> reasons, boolean sample)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AlertPage(String topic, int lastStep, AlertView alert, boolean soFar, boolean sample)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ResultPage(
            String topic,
            int lastStep,
            String knowledgeVersion,
            ResultView result,
            TopicDetailView details,
            List<ReviewRow> answers,
            String policy,
            Set<String> pages,
            boolean inPart,
            boolean sample)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClearedPage(boolean sample) implements TemplateInstance {}
}
