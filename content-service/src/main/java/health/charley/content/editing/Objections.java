package health.charley.content.editing;

import health.charley.content.manuscript.Manuscript;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What all publication checks together say to a manuscript. */
@Singleton
public class Objections {
    private final List<PublicationCheck> checks;

    Objections(@All List<PublicationCheck> checks) {
        this.checks = checks;
    }

    public List<Objection> to(Manuscript page) {
        return said(checks.stream(), page);
    }

    /** What must be mended before anybody is asked to review the page. */
    List<Objection> beforeReview(Manuscript page) {
        return said(checks.stream().filter(PublicationCheck::stopsReview), page).stream()
                .filter(Objection::blocking)
                .toList();
    }

    /** What is said to a page that comes in a file. */
    public List<Objection> toFile(Manuscript page) {
        return checks.stream().flatMap(check -> check.toFile(page).stream()).toList();
    }

    private static List<Objection> said(Stream<PublicationCheck> asked, Manuscript page) {
        return asked.flatMap(check -> check.objections(page).stream()).toList();
    }
}
