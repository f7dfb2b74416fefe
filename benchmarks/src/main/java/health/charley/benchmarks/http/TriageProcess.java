package health.charley.benchmarks.http;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The triage service of a checkout, which signs with a key of its own. */
public final class TriageProcess {
    private TriageProcess() {}

    public static Path jar(Path checkout) {
        return ServiceProcess.jar(checkout, "triage-service");
    }

    public static ServiceProcess start(Path checkout) throws IOException, InterruptedException {
        return ServiceProcess.start(jar(checkout), TriageProcess::settings);
    }

    private static List<String> settings(Path folder, int port) {
        return List.of(
                "-Dcharley.receipts.issuer=http://localhost:" + port,
                "-Dcharley.receipts.key-file=" + folder.resolve("key.jwk"),
                "-Dcharley.receipts.create-key=true");
    }
}
