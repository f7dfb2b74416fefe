package health.charley.content.importing;

import health.charley.content.editing.ManuscriptBody;
import health.charley.content.manuscript.BrokenContentException;
import health.charley.content.manuscript.DatesAhead;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.sources.AuthorBody;
import health.charley.content.sources.CitationBody;
import health.charley.edge.problem.BodyConstraints;
import health.charley.edge.problem.Pointers;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds files to the bounds of what is saved over the API. A page, an author or a citation beyond them could be read and never
 * be saved again.
 */
@Singleton
class SaveBounds {
    private final BodyConstraints constraints;
    private final Clock clock;

    SaveBounds(BodyConstraints constraints, Clock clock) {
        this.constraints = constraints;
        this.clock = clock;
    }

    ContentSet read(Path folder) {
        return checked(ContentFolder.read(folder));
    }

    /** The content, if all of it keeps to the bounds; each that does not is told with its file and its place there. */
    ContentSet checked(ContentSet content) {
        var faults = new ArrayList<String>();
        content.pages().forEach(file -> {
            faults.addAll(faults(file.file(), bodies(file.page())));
            faults.addAll(ahead(file));
        });
        content.authors()
                .forEach((id, profile) ->
                        faults.addAll(faults("authors/" + id + ".md", Stream.of(AuthorBody.from(profile)))));
        content.citations()
                .forEach((id, work) -> faults.addAll(
                        faults("citations.yaml: The citation '" + id + "'", Stream.of(CitationBody.from(work)))));
        if (!faults.isEmpty()) {
            throw new BrokenContentException(faults);
        }
        return content;
    }

    /** A page is saved with its findings told by number, or at the desk with marks in its text, which are part of its length. */
    private static Stream<ManuscriptBody> bodies(Manuscript page) {
        return Stream.of(page, page.withMarks()).map(ManuscriptBody::from);
    }

    private List<String> ahead(PageFile file) {
        return DatesAhead.faultsIn(file.page(), clock).stream()
                .map(fault -> file.file() + ": " + Pointers.of(fault.place()) + ": " + fault.sentence())
                .toList();
    }

    private List<String> faults(String file, Stream<?> bodies) {
        var faults = new LinkedHashSet<String>();
        bodies.flatMap(body -> constraints.errorsIn(body).stream())
                .forEach(error -> faults.add(file + ": " + error.pointer() + ": " + error.detail()));
        return List.copyOf(faults);
    }
}
