package health.charley.content.importing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much an archive that somebody sends may hold; how large it may be itself is for {@code charley.edge.body} to say. */
@ConfigMapping(prefix = "charley.content.archive")
public interface ArchiveConfig {

    /** How much its files may hold together, unpacked, in bytes. */
    @WithDefault("64M")
    MemorySize maxUnpacked();

    /** How many files it may hold. */
    @WithDefault("20000")
    int maxFiles();
}
