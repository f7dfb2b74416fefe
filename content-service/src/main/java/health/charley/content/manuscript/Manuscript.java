package health.charley.content.manuscript;

import health.charley.content.page.PageAddress;
import java.util.List;

/** A page as it is written: its address, what stands at its top, and its sections. */
public record Manuscript(PageAddress address, FrontMatter head, List<SectionText> sections) {

    public Manuscript {
        sections = List.copyOf(sections);
    }
}
