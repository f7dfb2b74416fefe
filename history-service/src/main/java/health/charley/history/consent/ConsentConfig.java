package health.charley.history.consent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The consent that the deployment asks for. Its text is for the front end to show. */
@ConfigMapping(prefix = "charley.history.consent")
interface ConsentConfig {

    /**
     * The version of the text that people agree to now, at most 40 letters, digits, dots and hyphens; none is asked for unless
     * said.
     */
    Optional<String> version();

    /** Whether nothing is saved for those who did not agree to that version. */
    @WithDefault("false")
    boolean required();
}
