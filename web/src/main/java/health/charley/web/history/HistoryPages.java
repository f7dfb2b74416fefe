package health.charley.web.history;

import health.charley.web.history.NoticeListView.NoticeView;
import health.charley.web.quiz.CareLevel;
import health.charley.web.quiz.FormErrors;
import health.charley.web.quiz.ReviewRow;
import health.charley.web.quiz.TopicNames;
import health.charley.web.quiz.TopicView.TopicDetailView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The pages about kept assessments. */
final class HistoryPages {
    private HistoryPages() {}

    @CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListPage(
            AssessmentListView assessments,
            NoticeListView notices,
            TopicNames topics,
            ListFilter filter,
            List<CareLevel> levels,
            FormErrors errors,
            boolean deleted,
            boolean putAway)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AssessmentPage(
            AssessmentView assessment,
            String topic,
            Optional<NoticeView> notice,
            TopicDetailView details,
            List<ReviewRow> answers,
            boolean saved,
            Set<String> pages,
            boolean sample)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeletePage(UUID id, String assessed, boolean sample, String back) implements TemplateInstance {}

    @CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotShownPage(UUID id) implements TemplateInstance {}

    @CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DamagedBeforePage(UUID id, String topic, boolean sample) implements TemplateInstance {}

    @CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConsentPage(ConsentView consent, Optional<URI> text, boolean withdrawn, Optional<HeldForm> held)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotSavedPage(String topic, boolean sample) implements TemplateInstance {}

    @CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SavedBeforePage(String topic, boolean sample) implements TemplateInstance {}
}
