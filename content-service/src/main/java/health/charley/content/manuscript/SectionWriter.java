package health.charley.content.manuscript;

import health.charley.content.manuscript.SectionText.CalloutText;
import health.charley.content.page.SpokenFinding;
import java.util.Comparator;

/** Writes sections as {@link SectionReader} reads them: the text with its marks first, then the call-outs. */
final class SectionWriter {
    private static final Comparator<SpokenFinding> BY_ITEM =
            Comparator.comparingInt(SpokenFinding::item).thenComparing(SpokenFinding::finding);

    private SectionWriter() {}

    static String write(SectionText section) {
        var text = new StringBuilder("## %s {#%s .%s}\n"
                .formatted(section.heading(), section.anchor(), section.aspect().word()));
        if (!section.markdown().isEmpty()) {
            text.append('\n').append(marked(section)).append('\n');
        }
        section.callouts().forEach(callout -> write(callout, text));
        return text.toString();
    }

    /** The database keeps no order among the findings of one item: here it is that of their ids. */
    static String marked(SectionText section) {
        var findings = section.findings().stream().sorted(BY_ITEM).toList();
        return Marks.putInto(section.markdown(), findings);
    }

    private static void write(CalloutText callout, StringBuilder text) {
        text.append("\n:::%s %s\n".formatted(callout.kind().word(), callout.signedBy()))
                .append(callout.markdown())
                .append("\n:::\n");
    }
}
