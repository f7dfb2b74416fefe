package health.charley.content.manuscript;

import health.charley.content.page.Aspect;
import health.charley.content.page.CalloutKind;
import health.charley.content.page.SpokenFinding;
import java.util.List;

/** A section as it is written. {@code findings} say which finding an item of its lists speaks of. */
public record SectionText(
        String anchor,
        Aspect aspect,
        String heading,
        String markdown,
        List<SpokenFinding> findings,
        List<CalloutText> callouts) {

    public SectionText {
        findings = List.copyOf(findings);
        callouts = List.copyOf(callouts);
    }

    /** The same section as files have it: which finding an item speaks of stands at its end. */
    SectionText withMarks() {
        return new SectionText(anchor, aspect, heading, SectionWriter.marked(this), List.of(), callouts);
    }

    /** The section whose text has these marks. Beside them nothing is said by number: the two could mean different items. */
    public SectionText withoutMarks() {
        var unmarked = Marks.takenFrom(markdown);
        return new SectionText(anchor, aspect, heading, unmarked.markdown(), unmarked.findings(), callouts);
    }

    /** A call-out of the section; {@code signedBy} is the id of an author. */
    public record CalloutText(CalloutKind kind, String signedBy, String markdown) {}
}
