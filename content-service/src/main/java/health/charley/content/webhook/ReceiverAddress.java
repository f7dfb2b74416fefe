package health.charley.content.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which addresses may be called: those that anybody on the internet can call as well. */
record ReceiverAddress(boolean allowPrivate, boolean allowPlainLoopback) {
    private static final Pattern LOOPBACK_NAME = Pattern.compile("(?i)localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");
    private static final Pattern LITERAL = Pattern.compile("\\[.*]|[0-9.]+");

    /** What some programs read as a number, each in its own way: with a part that is hexadecimal, or octal by a zero in front. */
    private static final Pattern DOUBTFUL_NUMBER =
            Pattern.compile("(?i)(?=.*\\b0[0-9x])(0x[0-9a-f]*|[0-9]+)(\\.(0x[0-9a-f]*|[0-9]+))*");

    private static final Optional<String> PRIVATE = Optional.of("The address lies within a private network.");
    private static final Optional<String> NO_ADDRESS = Optional.of("The host is not an address that exists.");
    private static final int MAX_LENGTH = 500;
    private static final int MOST_PORT = 65_535;

    /**
     * A sentence on what is wrong with an address that someone wants to register, as far as it can be known without a look-up: a
     * name is looked up on sending only.
     */
    Optional<String> faultIn(String url) {
        return parse(url).map(this::faultIn).orElse(Optional.of("This must be an absolute address."));
    }

    private Optional<String> faultIn(URI uri) {
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return Optional.of("The address needs a host, and has neither a user nor a fragment.");
        }
        if (uri.getPort() == 0 || uri.getPort() > MOST_PORT) {
            return Optional.of("A port is a number from 1 to 65535.");
        }
        if (!"https".equals(uri.getScheme()) && !isPlainLoopback(uri)) {
            return Optional.of("The address must begin with 'https://'.");
        }
        return isLiteral(uri.getHost()) ? faultInLiteral(uri) : faultInName(uri);
    }

    private static boolean isLiteral(String host) {
        return LITERAL.matcher(host).matches() && !DOUBTFUL_NUMBER.matcher(host).matches();
    }

    private Optional<String> faultInName(URI uri) {
        var name = HostName.of(uri.getHost());
        if (DOUBTFUL_NUMBER.matcher(name.text()).matches()) {
            return NO_ADDRESS;
        }
        var isOpen = allowPrivate || isPlainLoopback(uri);
        return name.fault().or(() -> isOpen ? Optional.empty() : name.faultOutside());
    }

    private Optional<String> faultInLiteral(URI uri) {
        try {
            return resolve(uri).isPresent() ? Optional.empty() : PRIVATE;
        } catch (UnknownHostException notAnAddress) {
            return NO_ADDRESS;
        }
    }

    /** Where to connect; nothing when any of the host's addresses must not be called. */
    Optional<InetAddress> resolve(URI uri) throws UnknownHostException {
        var found = InetAddress.getAllByName(uri.getHost());
        var allowed = Arrays.stream(found).allMatch(address -> isAllowed(address, uri));
        return allowed ? Optional.of(found[0]) : Optional.empty();
    }

    private boolean isAllowed(InetAddress address, URI uri) {
        if (isPlainLoopback(uri)) {
            return address.isLoopbackAddress();
        }
        return PublicAddress.is(address)
                || (allowPrivate && !address.isMulticastAddress() && !address.isAnyLocalAddress());
    }

    private boolean isPlainLoopback(URI uri) {
        return allowPlainLoopback
                && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                && LOOPBACK_NAME.matcher(uri.getHost()).matches();
    }

    private static Optional<URI> parse(String url) {
        try {
            return url.length() <= MAX_LENGTH ? Optional.of(URI.create(url)) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
