package health.charley.web.desk;

import health.charley.web.quiz.FormErrors;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages of the desk. */
final class DeskPages {
    private DeskPages() {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(StateListView pages, Stage[] stages, String stage, String kind, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditPage(
            WorkingPageView page,
            String etag,
            String source,
            ManuscriptForm manuscript,
            List<StepForm> steps,
            TranslationForm translation,
            ChecksView checks,
            CommentListView comments,
            FormErrors errors,
            String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ManuscriptPage(StateView state, String etag, String text, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RecordPage(
            StateView state,
            String etag,
            RevisionListView revisions,
            AuditListView audit,
            String cursor,
            String auditCursor,
            boolean canRevert,
            String revert)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ComparisonPage(PageAddress page, ComparisonView comparison) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewPage(PageAddress page, PreviewLinkView link) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewsPage(PageAddress page, PreviewLinkListView links) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmPage(PageAddress page, StepForm step, String etag) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ObjectionsPage(PageAddress page, String done, List<ObjectionView> objections) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChangedPage(String thing, String back, List<TypedText> typed) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RefusedPage(
            String heading,
            String detail,
            List<String> errors,
            List<ObjectionView> objections,
            List<TypedText> typed,
            String back)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoRolePage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WorkListPage(WorkListName list, WorkListView work) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgreementPage(AgreementListView agreement) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AuditPage(AuditListView audit) implements TemplateInstance {}
}
