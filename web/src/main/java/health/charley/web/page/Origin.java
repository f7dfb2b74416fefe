package health.charley.web.page;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where an address is served from (RFC 6454): scheme, host and port, which is the scheme's own where none is named. */
record Origin(String scheme, String host, int port) {

    /** None for an address without scheme or host, such as the "null" that browsers send in place of an origin. */
    static Optional<Origin> of(URI address) {
        if (address.getScheme() == null || address.getHost() == null) {
            return Optional.empty();
        }
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        return Optional.of(new Origin(scheme, address.getHost().toLowerCase(Locale.ROOT), port(address, scheme)));
    }

    private static int port(URI address, String scheme) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return scheme.equals("https") ? 443 : 80;
    }
}
