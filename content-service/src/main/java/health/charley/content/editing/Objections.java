package health.charley.content.editing;

import health.charley.content.manuscript.Manuscript;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;

/** What all publication checks together say to a manuscript. */
@Singleton
public class Objections {
    private final List<PublicationCheck> checks;

    Objections(@All List<PublicationCheck> checks) {
        this.checks = checks;
    }

    public List<Objection> to(Manuscript page) {
        return checks.stream().flatMap(check -> check.objections(page).stream()).toList();
    }
}
