package health.charley.content.manuscript;

import health.charley.content.manuscript.SectionText.CalloutText;
import health.charley.content.markdown.Markdown;
import health.charley.edge.input.VisibleText;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with the sections of a manuscript. What files could not say is refused, for every page can be a file. */
final class SectionCheck {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String PARTS_FILES =
            "A line begins with '# ', '## ' or ':::', which parts sections and call-outs; use '### ' for a heading.";

    private static final String TOO_DEEP = "Lists, quotes or stress lie within one another too deep to be shown.";

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
        var before = faults.all().size();
        checkHeading(n, section);
        checkMarkdown(n, section);
        checkCallouts(n, section.callouts());
        checkFindings(n, section);
        faults.addIf(
                faults.all().size() == before && !SectionShape.isKeptBy(section),
                "The section '" + section.anchor() + "' holds characters that a file does not keep as they are.",
                "sections",
                n);
    }

    private void checkHeading(int n, SectionText section) {
        var heading = section.heading();
        faults.addIf(!isId(section.anchor()), "A section's id is written like 'self-care'.", "sections", n, "id");
        faults.addMissing(heading, "A section has a heading.", "sections", n, "heading");
        faults.addIf(
                !heading.isBlank() && !heading.equals(heading.strip()) || heading.contains("\n"),
                "A heading is one line, with nothing around it.",
                "sections",
                n,
                "heading");
    }

    private void checkMarkdown(int n, SectionText section) {
        var markdown = section.markdown();
        faults.addIf(
                isEmpty(markdown) && section.callouts().isEmpty(),
                "The section '" + section.anchor() + "' is empty.",
                "sections",
                n,
                "markdown");
        faults.addUnseenMarkdown(markdown, "sections", n, "markdown");
        faults.addIf(partsFiles(markdown), PARTS_FILES, "sections", n, "markdown");
        faults.addIf(Markdown.isTooDeep(markdown), TOO_DEEP, "sections", n, "markdown");
        faults.addIf(
                Marks.isIn(markdown),
                "A line ends like the mark of a finding. Say in `findings` what an item speaks of.",
                "sections",
                n,
                "markdown");
        if (!Marks.isIn(markdown)) {
            faults.addStray(markdown, "sections", n, "markdown");
        }
    }

    private void checkCallouts(int n, List<CalloutText> callouts) {
        for (var at = 0; at < callouts.size(); at++) {
            var signer = callouts.get(at).signedBy();
            var known = signer != null && shelf.hasAuthor(signer);
            faults.addIf(
                    !known, "The author '" + signer + "' does not exist.", "sections", n, "callouts", at, "signedBy");
            var words = callouts.get(at).markdown();
            faults.addIf(isEmpty(words), "The call-out is empty.", "sections", n, "callouts", at, "markdown");
            faults.addUnseenMarkdown(words, "sections", n, "callouts", at, "markdown");
            faults.addIf(partsFiles(words), PARTS_FILES, "sections", n, "callouts", at, "markdown");
            faults.addIf(Markdown.isTooDeep(words), TOO_DEEP, "sections", n, "callouts", at, "markdown");
            faults.addStray(words, "sections", n, "callouts", at, "markdown");
        }
    }

    private void checkFindings(int n, SectionText section) {
        var told = new HashSet<String>();
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
                    spoken.finding() == null || !isId(spoken.finding()),
                    "A finding is written like 'swelling-one-leg'.",
                    "sections",
                    n,
                    "findings",
                    at,
                    "finding");
            faults.addIf(
                    !told.add(spoken.item() + " " + spoken.finding()),
                    "It is said twice that item " + spoken.item() + " speaks of '" + spoken.finding() + "'.",
                    "sections",
                    n,
                    "findings",
                    at);
        }
    }

    private static boolean isEmpty(String markdown) {
        return VisibleText.isEmpty(Markdown.shownWords(markdown));
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static boolean partsFiles(String text) {
        return text.lines().anyMatch(line -> line.startsWith("# ") || line.startsWith("## ") || line.startsWith(":::"));
    }
}
