package health.charley.content.story;

import health.charley.content.throttle.AddressLimit;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** How often one client address may do what costs us. */
@Singleton
class StoryLimits {
    private static final Duration HOUR = Duration.ofHours(1);

    private final AddressLimit forms;
    private final AddressLimit submissions;
    private final AddressLimit withdrawals;

    StoryLimits(StoryConfig config, Clock clock) {
        this.forms = new AddressLimit(config.formsPerHour(), HOUR, clock);
        this.submissions = new AddressLimit(config.submissionsPerHour(), HOUR, clock);
        this.withdrawals = new AddressLimit(config.withdrawalsPerHour(), HOUR, clock);
    }

    AddressLimit forms() {
        return forms;
    }

    AddressLimit submissions() {
        return submissions;
    }

    AddressLimit withdrawals() {
        return withdrawals;
    }
}
