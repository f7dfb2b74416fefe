package health.charley.content.site;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where the web front end stands. */
@ConfigMapping(prefix = "charley.site")
public interface SiteConfig {

    /** The address that people type, without a slash at its end. It stands in the feed, the sitemap and linked data. */
    @WithDefault("http://localhost:8080")
    URI address();
}
