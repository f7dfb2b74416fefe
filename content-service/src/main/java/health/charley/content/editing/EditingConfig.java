package health.charley.content.editing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The times of the editors' workflow. */
@ConfigMapping(prefix = "charley.content.editing")
public interface EditingConfig {

    /** How often each replica looks for drafts that are due; the first to lock one publishes it. */
    @WithDefault("5S")
    Duration publishEvery();

    /** How far ahead a publication can be scheduled. */
    @WithDefault("366D")
    Duration furthestPublication();
}
