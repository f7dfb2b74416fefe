package health.charley.local.launch;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of the four services, as it is to be started.
 *
 * @param part which
 * @param settings its configuration by key, as {@code quarkus.http.port}
 */
record ServiceProgram(Part part, Map<String, String> settings) {

    ServiceProgram {
        settings = Map.copyOf(settings);
    }

    String name() {
        return part.title;
    }

    /** The settings as environment variables: unlike arguments, other users of the machine can't read them. */
    Map<String, String> environment() {
        return settings.entrySet().stream()
                .collect(Collectors.toMap(setting -> variable(setting.getKey()), Map.Entry::getValue));
    }

    /** The name by which MicroProfile Config reads a key from the environment. */
    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
