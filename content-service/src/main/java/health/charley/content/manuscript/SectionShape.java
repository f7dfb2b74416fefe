package health.charley.content.manuscript;

import java.util.regex.Pattern;

/**
 * Whether a section that is written to a file is read back as it was. {@link SectionCheck} names what commonly stands against
 * that; this is the wall behind it.
 */
final class SectionShape {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private SectionShape() {}

    /** Of a section without any other fault. */
    static boolean isKeptBy(SectionText section) {
        var written = SectionWriter.write(section);
        return !CONTROL.matcher(written).find() && isReadBack(section, written);
    }

    /** A mark can make an item of a line that was none. */
    private static boolean hasItemsFor(SectionText section) {
        var items = Marks.itemsIn(section.markdown());
        return section.findings().stream().allMatch(spoken -> spoken.item() <= items);
    }

    private static boolean isReadBack(SectionText section, String written) {
        try {
            var read = SectionReader.read(written);
            return read.size() == 1
                    && read.get(0).markdown().equals(section.markdown())
                    && hasItemsFor(read.get(0))
                    && SectionWriter.write(read.get(0)).equals(written);
        } catch (BrokenContentException unreadable) {
            return false;
        }
    }
}
