package health.charley.history;

import health.charley.history.rotation.RotateKeys;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;

/** Starts the service, or with the argument {@code rotate-keys} does that and ends, listening on no port. */
@QuarkusMain
public final class HistoryService {
    private static final String ROTATE_KEYS = "rotate-keys";
    private static final List<String> QUIET_SETTINGS =
            List.of("quarkus.http.host-enabled", "quarkus.management.host-enabled", "quarkus.scheduler.enabled");

    private HistoryService() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run(arguments);
            return;
        }
        if (arguments.length > 1 || !arguments[0].equals(ROTATE_KEYS)) {
            System.err.println("The service takes no argument, or '" + ROTATE_KEYS + "'.");
            System.exit(64);
        }
        QUIET_SETTINGS.forEach(setting -> System.setProperty(setting, "false"));
        Quarkus.run(RotateKeys.class, arguments);
    }
}
