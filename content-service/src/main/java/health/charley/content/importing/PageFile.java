package health.charley.content.importing;

import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import java.util.List;

/** A page as its file has it. The file name is the slug; {@code file} is the path an editor looks for. */
record PageFile(String file, PageKind kind, String slug, FrontMatter head, List<SectionText> sections, String sha256) {

    PageFile {
        sections = List.copyOf(sections);
    }

    PageAddress address() {
        return new PageAddress(kind, slug, head.language());
    }
}
