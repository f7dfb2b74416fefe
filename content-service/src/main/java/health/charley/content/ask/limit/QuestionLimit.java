package health.charley.content.ask.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * How many questions one address may ask within a period. Addresses are kept in memory alone and forgotten soon after. Of an
 * IPv6 address the first half counts: the other is the caller's own to choose.
 */
public final class QuestionLimit {
    private static final int MOST_ADDRESSES = 100_000;

    private final int most;
    private final Duration period;
    private final Clock clock;
    private final Cache<String, Window> windows;

    public QuestionLimit(int most, Duration period, Clock clock) {
        this.most = most;
        this.period = period;
        this.clock = clock;
        this.windows = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterWrite(period.multipliedBy(2))
                .build();
    }

    /** Counts a question; says how long to wait where it is one too many. */
    public Optional<Duration> count(String address) {
        var now = clock.instant();
        var window = windows.asMap().merge(network(address), new Window(now, 1), (before, first) -> next(before, now));
        return window.questions() <= most
                ? Optional.empty()
                : Optional.of(Duration.between(now, window.since().plus(period)));
    }

    private Window next(Window before, Instant now) {
        return !now.isBefore(before.since()) && now.isBefore(before.since().plus(period))
                ? new Window(before.since(), Math.min(before.questions(), most) + 1)
                : new Window(now, 1);
    }

    private static String network(String address) {
        try {
            // A literal is never looked up.
            return address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    /** The questions since a moment. */
    private record Window(Instant since, int questions) {}
}
