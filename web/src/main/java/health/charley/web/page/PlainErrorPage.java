package health.charley.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** An error page that does not say who is signed in, for it is sent before that is known. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlainErrorPage(String heading, String text) implements TemplateInstance {

    static PlainErrorPage of(int status) {
        var page = ErrorPage.of(status);
        return new PlainErrorPage(page.heading(), page.text());
    }
}
