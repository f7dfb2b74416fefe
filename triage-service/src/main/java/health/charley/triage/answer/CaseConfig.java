package health.charley.triage.answer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a case is judged by where a request does not say. */
@ConfigMapping(prefix = "charley.case")
interface CaseConfig {

    /** Id of the policy pack. */
    @WithDefault("us")
    String policy();
}
