package health.charley.content.importing;

import health.charley.content.manuscript.Manuscript;
import java.util.stream.Stream;

/** The pages that come with the service. */
public final class PackagedPages {
    private PackagedPages() {}

    public static Stream<Manuscript> all() {
        return PackagedContent.read().pages().stream().map(PageFile::page);
    }
}
