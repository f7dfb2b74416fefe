package health.charley.content.importing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** How the last import of this replica went; also the metric {@code charley_content_import_failed}, 0 or 1. */
@ApplicationScoped
class ImportState {
    private volatile boolean failed;
    private volatile String said = "No import has run.";

    ImportState(MeterRegistry metrics) {
        Gauge.builder("charley.content.import.failed", this, state -> state.failed ? 1 : 0)
                .description("1 when the last import failed and the content from before is being served")
                .register(metrics);
    }

    void succeeded(ImportReport report) {
        failed = false;
        said = report.toString();
    }

    void failed(String sentence) {
        failed = true;
        said = sentence;
    }

    boolean isFailed() {
        return failed;
    }

    String said() {
        return said;
    }
}
