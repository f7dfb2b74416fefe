package health.charley.content.worklist;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What lands on work lists. */
@ConfigMapping(prefix = "charley.content.work-lists")
interface WorkListConfig {

    /** The oldest age, in years, at which the text of a page may first be read (Flesch-Kincaid). */
    @WithDefault("12")
    double readingAge();
}
