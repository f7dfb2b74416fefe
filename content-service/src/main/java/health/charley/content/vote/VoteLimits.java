package health.charley.content.vote;

import health.charley.content.throttle.AddressLimit;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** How often one client address may vote and get tokens. */
@Singleton
class VoteLimits {
    private static final Duration HOUR = Duration.ofHours(1);

    private final AddressLimit tokens;
    private final AddressLimit votes;

    VoteLimits(VoteConfig config, Clock clock) {
        this.tokens = new AddressLimit(config.tokensPerHour(), HOUR, clock);
        this.votes = new AddressLimit(config.votesPerHour(), HOUR, clock);
    }

    AddressLimit tokens() {
        return tokens;
    }

    AddressLimit votes() {
        return votes;
    }
}
