package health.charley.content.manuscript;

import health.charley.content.page.PageAddress;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A page as it is written: its address, what stands at its top, and its sections. */
public record Manuscript(PageAddress address, FrontMatter head, List<SectionText> sections) {

    public Manuscript {
        sections = List.copyOf(sections);
    }

    /** The same page without links to pages that are not there, as readers see it. */
    public Manuscript linkingOnlyTo(Predicate<PageAddress> there) {
        return new Manuscript(address, head.linkingOnlyTo(there), sections);
    }

    /** Whether the rules and findings that both name are those of one topic. */
    public boolean hasTopicOf(Manuscript other) {
        return head.topic().equals(other.head.topic());
    }

    /** The pages that the lists at its top link to. */
    public Set<PageAddress> links() {
        return head.links();
    }

    /** The same page with the marks of findings in its text. */
    public Manuscript withMarks() {
        return new Manuscript(
                address, head, sections.stream().map(SectionText::withMarks).toList());
    }
}
