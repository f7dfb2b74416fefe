package health.charley.history.receipt;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Keys are fetched anew after 10 s at the soonest, and after an hour. */
final class KeysConfig implements ReceiptConfig, ReceiptConfig.Keys {
    @Override
    public String issuer() {
        return "http://localhost:8081";
    }

    @Override
    public Duration leeway() {
        return Duration.ofSeconds(60);
    }

    @Override
    public Optional<Duration> oldest() {
        return Optional.empty();
    }

    @Override
    public Optional<Set<String>> topics() {
        return Optional.empty();
    }

    @Override
    public Keys keys() {
        return this;
    }

    @Override
    public Duration refetchAfter() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Duration maximumAge() {
        return Duration.ofHours(1);
    }
}
