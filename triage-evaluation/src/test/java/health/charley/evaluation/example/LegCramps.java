package health.charley.evaluation.example;

import health.charley.evaluation.vignette.Vignette;
import health.charley.evaluation.vignette.VignetteFile;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.testing.Repository;
import java.nio.file.Path;
import java.util.List;

/** The leg cramp knowledge of this checkout, and its open cases. */
public final class LegCramps {

    public static KnowledgeVersion knowledge() {
        return KnowledgeLoader.load(folder());
    }

    public static List<Vignette> openCases() {
        return VignetteFile.read(folder().resolve("vignettes"), "open.yaml");
    }

    public static Path folder() {
        return Repository.root().resolve("knowledge/leg-cramps");
    }

    private LegCramps() {}
}
