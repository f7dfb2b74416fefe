package health.charley.web.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages on what articles rest on: those who write and review them, and the works that they cite. */
final class SourcePages {
    private SourcePages() {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AuthorsPage(AuthorListView authors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewAuthorPage(DeskForm form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AuthorPage(AuthorView author, String etag, DeskForm form, DeskForm signing, String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CitationsPage(CitationListView citations) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewCitationPage(DeskForm form, List<Choice> statuses, List<Choice> checks) implements TemplateInstance {
        NewCitationPage(DeskForm form) {
            this(form, Choice.STATUSES, Choice.CHECKS);
        }
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CitationPage(
            CitationView citation, String etag, DeskForm form, String done, List<Choice> statuses, List<Choice> checks)
            implements TemplateInstance {
        CitationPage(CitationView citation, String etag, DeskForm form, String done) {
            this(citation, etag, form, done, Choice.STATUSES, Choice.CHECKS);
        }
    }
}
