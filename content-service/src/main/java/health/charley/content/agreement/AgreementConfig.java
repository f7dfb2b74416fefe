package health.charley.content.agreement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How pages are compared with triage's knowledge. */
@ConfigMapping(prefix = "charley.content.agreement")
interface AgreementConfig {

    /** For how long triage is not asked again about a topic. Knowledge changes with releases of triage. */
    @WithDefault("60S")
    Duration keepFor();

    /** For how long triage is not asked again about a topic after it did not answer. */
    @WithDefault("5S")
    Duration retryAfter();
}
