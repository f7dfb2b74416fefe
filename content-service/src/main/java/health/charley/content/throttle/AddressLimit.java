package health.charley.content.throttle;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.charley.edge.problem.Problems;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How often one client address may do one thing within a period, which begins for all at once. Counted in the memory of
 * one replica, under a hash of the address with a salt that ends with the period: so nobody can look up who did what.
 * Of an IPv6 address the first half counts, as the rest is the client's own to choose.
 */
public final class AddressLimit {
    /** Beyond so many addresses in one period, new ones wait: memory must end somewhere. */
    private static final int MOST_ADDRESSES = 100_000;

    private final int most;
    private final Duration period;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Integer> counts = new HashMap<>();
    private final byte[] salt = new byte[16];
    private Instant end = Instant.EPOCH;

    public AddressLimit(int most, Duration period, Clock clock) {
        this.most = most;
        this.period = period;
        this.clock = clock;
    }

    /** Counts one more, and refuses with 429 what is too much. */
    public void count(ClientAddress address) {
        if (!isWithin(address.text())) {
            throw Problems.tooManyRequests(
                    Duration.between(clock.instant(), end), "That is often for a short time. Try again later.");
        }
    }

    /** Does what is limited: what is refused for another reason leaves the count as it was. */
    public <T> T counting(ClientAddress address, Supplier<T> deed) {
        count(address);
        try {
            return deed.get();
        } catch (RuntimeException refused) {
            takeBack(address.text());
            throw refused;
        }
    }

    /** Nothing is left to take back once another period began. */
    synchronized void takeBack(String address) {
        counts.computeIfPresent(hash(network(address)), (key, before) -> before - 1);
    }

    synchronized boolean isWithin(String address) {
        beginPeriod();
        var key = hash(network(address));
        if (!counts.containsKey(key) && counts.size() >= MOST_ADDRESSES) {
            return false;
        }
        var before = counts.getOrDefault(key, 0);
        if (before >= most) {
            return false;
        }
        counts.put(key, before + 1);
        return true;
    }

    private void beginPeriod() {
        var now = clock.instant();
        // a clock that was set back must not make a period long
        if (now.isBefore(end) && !now.isBefore(end.minus(period))) {
            return;
        }
        counts.clear();
        random.nextBytes(salt);
        end = now.plus(period);
    }

    private String hash(String network) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(network.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256.", absent);
        }
    }

    private static String network(String address) {
        try {
            // a literal is never looked up
            return address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
