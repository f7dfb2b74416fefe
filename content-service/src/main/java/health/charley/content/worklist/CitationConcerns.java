package health.charley.content.worklist;

import health.charley.content.page.Citation;
import health.charley.content.page.CitationStatus;
import health.charley.content.page.Revision;
import java.util.List;
import java.util.Optional;

/** Works a page rests on that were corrected, retracted or replaced since. */
final class CitationConcerns {
    private CitationConcerns() {}

    static List<Concern> of(Revision live) {
        return live.citations().stream()
                .flatMap(citation -> concern(citation).stream())
                .toList();
    }

    private static Optional<Concern> concern(Citation citation) {
        var work = citation.work();
        if (work.status() == CitationStatus.CURRENT) {
            return Optional.empty();
        }
        var by = work.replacedBy().map(other -> " by '" + other + "'").orElse("");
        return Optional.of(
                new Concern(citation.id(), "This work was " + work.status().word() + by + ": " + work.text()));
    }
}
