package health.charley.content.importing;

import health.charley.content.page.Aspect;
import health.charley.content.page.CalloutKind;
import java.util.List;

/** A section as a page file has it. */
record SectionText(String anchor, Aspect aspect, String heading, String markdown, List<CalloutText> callouts) {

    SectionText {
        callouts = List.copyOf(callouts);
    }

    /** A call-out of the section; {@code signedBy} is the id of an author. */
    record CalloutText(CalloutKind kind, String signedBy, String markdown) {}
}
