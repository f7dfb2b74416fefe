package health.charley.triage.simulation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of the service simulations may take from interviews. */
@ConfigMapping(prefix = "charley.simulations")
interface SimulationConfig {

    /** The longest that one may take; what takes longer is stopped and refused. */
    @WithDefault("60S")
    Duration timeLimit();

    /** How many run at once; one more is told to come again. */
    @WithDefault("1")
    int atOnce();
}
