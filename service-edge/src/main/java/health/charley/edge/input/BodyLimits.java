package health.charley.edge.input;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many bytes the body of a request may have, by its path as the caller wrote it. Made when the first request comes. */
@ApplicationScoped
public class BodyLimits {
    private final long limit;
    private final Map<String, Long> largerAt;

    @Inject
    BodyLimits(BodyConfig config, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize takenAtAll) {
        this.limit = config.maxSize().orElse(takenAtAll).asLongValue();
        this.largerAt = config.largerAt().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().asLongValue()));
    }

    long at(String path) {
        return largerAt.getOrDefault(path, limit);
    }
}
