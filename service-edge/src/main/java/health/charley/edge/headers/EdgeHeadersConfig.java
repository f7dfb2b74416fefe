package health.charley.edge.headers;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** The headers of every answer, by name. A service may change one by the same key. */
@ConfigMapping(prefix = "charley.edge")
public interface EdgeHeadersConfig {

    /** Each header that an answer gets unless it has one of this name already. */
    Map<String, String> headers();
}
