package health.charley.history.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a report: XHTML, with its style in it, to be set as a PDF. */
@CheckedTemplate(basePath = "print", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportPage(PrintedReport printed) implements TemplateInstance {}
