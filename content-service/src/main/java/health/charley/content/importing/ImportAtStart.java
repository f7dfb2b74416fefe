package health.charley.content.importing;

import health.charley.content.manuscript.BrokenContentException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Imports the content files when the service starts. When that fails, the service serves what it has. */
@ApplicationScoped
class ImportAtStart {
    private static final Logger LOG = Logger.getLogger(ImportAtStart.class);

    private final ContentImporter importer;
    private final SaveBounds bounds;
    private final ImportConfig config;
    private final ImportState state;

    ImportAtStart(ContentImporter importer, SaveBounds bounds, ImportConfig config, ImportState state) {
        this.importer = importer;
        this.bounds = bounds;
        this.config = config;
        this.state = state;
    }

    void onStart(@Observes StartupEvent started) {
        if (config.importAtStart()) {
            run();
        }
    }

    void run() {
        try {
            var report = importer.run(files());
            state.succeeded(report);
            LOG.infof("Content import: %s", report);
        } catch (BrokenContentException broken) {
            state.failed(broken.faults().size() + " faults in the content files; the log names them.");
            LOG.errorf("Content import refused; the content from before stays live:%n%s", broken.getMessage());
        } catch (RuntimeException failure) {
            state.failed("The import stopped half-way and was undone; the log says why.");
            LOG.error("Content import failed; the content from before stays live.", failure);
        }
    }

    private ContentSet files() {
        return bounds.checked(config.importFolder().map(ContentFolder::read).orElseGet(PackagedContent::read));
    }
}
