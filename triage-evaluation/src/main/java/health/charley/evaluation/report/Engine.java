package health.charley.evaluation.report;

import health.charley.engine.TriageEngine;
import java.util.Objects;

/** The engine that made a scorecard. */
final class Engine {
    /** Its version; "unpackaged" where it runs from class files. */
    static final String VERSION =
            Objects.requireNonNullElse(TriageEngine.class.getPackage().getImplementationVersion(), "unpackaged");

    private Engine() {}
}
