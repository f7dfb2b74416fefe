package health.charley.web.desk;

import health.charley.web.desk.WebhookView.WebhookListView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages on the site as a whole: old addresses, who is told of what is published, all content as files. */
final class SitePages {
    private SitePages() {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RedirectsPage(RedirectListView redirects, DeskForm form, List<Choice> kinds, String done)
            implements TemplateInstance {
        RedirectsPage(RedirectListView redirects, DeskForm form, String done) {
            this(redirects, form, Choice.KINDS, done);
        }
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WebhooksPage(WebhookListView webhooks, DeskForm form, String done) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewWebhookPage(WebhookView webhook) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WebhookPage(WebhookView webhook, DeliveryListView deliveries, String done) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FilesPage(DeskForm form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportPage(ImportReportView report) implements TemplateInstance {}
}
