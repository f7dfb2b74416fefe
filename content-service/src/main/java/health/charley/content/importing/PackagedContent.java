package health.charley.content.importing;

import health.charley.content.manuscript.BrokenContentException;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;

/** The content files that come with the service, inside its jar. */
final class PackagedContent {
    private static final String FOLDER = "content";

    private PackagedContent() {}

    static ContentSet read() {
        var found = new ArrayList<ContentSet>();
        try {
            ClassPathUtils.consumeAsPaths(
                    PackagedContent.class.getClassLoader(), FOLDER, path -> found.add(ContentFolder.read(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (found.size() != 1) {
            throw BrokenContentException.of("The service holds " + found.size() + " folders '" + FOLDER + "', not 1.");
        }
        return found.get(0);
    }
}
