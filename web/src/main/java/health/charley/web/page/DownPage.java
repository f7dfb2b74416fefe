package health.charley.web.page;

import health.charley.web.neighbour.Neighbour;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page shown when a service that a page needs does not answer. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DownPage(String service) implements TemplateInstance {
    static DownPage of(Neighbour neighbour) {
        return new DownPage(neighbour.key());
    }
}
