package health.charley.content.manuscript;

import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with the sections of a manuscript. */
final class SectionCheck {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final List<SectionText> sections;
    private final Shelf shelf;
    private final Faults faults;

    SectionCheck(List<SectionText> sections, Shelf shelf, Faults faults) {
        this.sections = sections;
        this.shelf = shelf;
        this.faults = faults;
    }

    void run() {
        faults.addIf(sections.isEmpty(), "The page has no section.", "sections");
        faults.addTwice("section", sections, SectionText::anchor, "sections");
        for (var n = 0; n < sections.size(); n++) {
            check(n, sections.get(n));
        }
    }

    private void check(int n, SectionText section) {
        for (var at = 0; at < section.callouts().size(); at++) {
            var signer = section.callouts().get(at).signedBy();
            var known = signer != null && shelf.hasAuthor(signer);
            faults.addIf(
                    !known, "The author '" + signer + "' does not exist.", "sections", n, "callouts", at, "signedBy");
        }
        var items = Marks.itemsIn(section.markdown());
        for (var at = 0; at < section.findings().size(); at++) {
            var spoken = section.findings().get(at);
            faults.addIf(
                    spoken.item() < 1 || spoken.item() > items,
                    "The section '" + section.anchor() + "' has " + items + " list items, not " + spoken.item() + ".",
                    "sections",
                    n,
                    "findings",
                    at,
                    "item");
            faults.addIf(
                    spoken.finding() == null || !ID.matcher(spoken.finding()).matches(),
                    "A finding is written like 'one-leg-swollen'.",
                    "sections",
                    n,
                    "findings",
                    at,
                    "finding");
        }
    }
}
