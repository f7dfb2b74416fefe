package health.charley.content.webhook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a host, in small letters and without the dot of the root: can anybody on the internet look it up? */
record HostName(String text) {
    /**
     * Names of this machine and of private networks: RFC 6761, RFC 6762 with what its appendix G names, RFC 8375,
     * ICANN's {@code internal}, and what routers ({@code localdomain}) and Kubernetes ({@code svc}) hand out.
     */
    private static final Pattern PRIVATE = Pattern.compile(
            "(.*\\.)?(localhost|local|internal|home\\.arpa|localdomain|lan" + "|home|corp|intranet|private|test|svc)");

    /** Names that are set apart and that nobody can look up: RFC 6761, RFC 7686 and RFC 9476. */
    private static final Pattern NOWHERE = Pattern.compile(".+\\.(invalid|example|onion|alt)");

    /** By RFC 1035 section 2.3.4, without the length that goes before each label. */
    private static final int MOST_OF_A_LABEL = 63;

    private static final int MOST = 253;

    static HostName of(String host) {
        return new HostName(host.toLowerCase(Locale.ROOT).replaceAll("\\.$", ""));
    }

    /** What is wrong with it wherever it is looked up. */
    Optional<String> fault() {
        if (isTooLong()) {
            return Optional.of("The host is not an address that exists.");
        }
        return NOWHERE.matcher(text).matches()
                ? Optional.of("Names that end like this one lead nowhere on the internet.")
                : Optional.empty();
    }

    /** What is wrong with it for those outside the network that it belongs to. */
    Optional<String> faultOutside() {
        if (PRIVATE.matcher(text).matches()) {
            return Optional.of("The address lies within a private network.");
        }
        return text.contains(".")
                ? Optional.empty()
                : Optional.of("The host needs a name that is known on the internet, such as 'www.example.org'.");
    }

    private boolean isTooLong() {
        return text.length() > MOST
                || Arrays.stream(text.split("\\.")).anyMatch(label -> label.length() > MOST_OF_A_LABEL);
    }
}
