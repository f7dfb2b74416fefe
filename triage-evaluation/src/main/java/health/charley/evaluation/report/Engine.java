package health.charley.evaluation.report;

import health.charley.engine.TriageEngine;
import java.util.Objects;

/** The engine that a scorecard or another figure was made with. */
public final class Engine {
    /** Its version, which is that of all of Charley; "unpackaged" where it runs from class files. */
    public static final String VERSION =
            Objects.requireNonNullElse(TriageEngine.class.getPackage().getImplementationVersion(), "unpackaged");

    private Engine() {}
}
