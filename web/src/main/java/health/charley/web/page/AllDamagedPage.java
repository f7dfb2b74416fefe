package health.charley.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Says that nothing opens of what is kept of a person, and how to begin anew. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AllDamagedPage() implements TemplateInstance {}
