package health.charley.web.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

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
}
