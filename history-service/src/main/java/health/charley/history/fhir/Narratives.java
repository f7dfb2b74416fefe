package health.charley.history.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** Texts that people read in place of coded data. */
final class Narratives {
    private Narratives() {}

    /** A paragraph, and a list where there is one. */
    static Narrative of(String paragraph, List<String> items) {
        var div = new XhtmlNode(NodeType.Element, "div");
        div.addTag("p").addText(paragraph);
        if (!items.isEmpty()) {
            var list = div.addTag("ul");
            items.forEach(item -> list.addTag("li").addText(item));
        }
        return new Narrative().setStatus(NarrativeStatus.GENERATED).setDiv(div);
    }
}
