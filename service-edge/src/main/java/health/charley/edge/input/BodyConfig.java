package health.charley.edge.input;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/** How large the body of a request may be. */
@ConfigMapping(prefix = "charley.edge.body")
public interface BodyConfig {

    /** At most this; unless said, what Quarkus takes at all ({@code quarkus.http.limits.max-body-size}). */
    Optional<MemorySize> maxSize();

    /** At some paths more, such as where files are sent; what Quarkus takes at all must be no less. */
    Map<String, MemorySize> largerAt();
}
