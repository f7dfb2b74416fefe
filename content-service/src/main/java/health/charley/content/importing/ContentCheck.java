package health.charley.content.importing;

import java.util.List;

/** Whether the content files agree with each other. */
final class ContentCheck {
    private ContentCheck() {}

    /** A sentence for each fault, with the file it is in. */
    static List<String> faultsIn(ContentSet content) {
        return content.pages().stream()
                .flatMap(
                        page -> new PageCheck(content, page).faults().stream().map(fault -> page.file() + ": " + fault))
                .toList();
    }
}
