package health.charley.content.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How other programs are told. */
@ConfigMapping(prefix = "charley.content.webhooks")
public interface WebhookConfig {

    /** How often to look for what is to be sent; also {@code off}. */
    String every();

    /** How often to delete deliveries whose time is over; also {@code off}. */
    String eraseEvery();

    /** How long deliveries that ended stay in the log. */
    @WithDefault("30D")
    Duration keepDeliveries();

    /** How many addresses may be registered. */
    @WithDefault("20")
    int maxWebhooks();

    /** How long a receiver may take, from connecting to the status of its answer. */
    @WithDefault("10S")
    Duration timeout();

    /** After how long a delivery that somebody took up and never finished is taken up again; longer than the time-out. */
    @WithDefault("1M")
    Duration lease();

    /** How often a delivery is tried before it is given up: with the waits below for about two days. */
    @WithDefault("14")
    int maxTries();

    /** How long to wait after the first failure; each further wait is twice as long. */
    @WithDefault("30S")
    Duration firstWait();

    /** No wait is longer than this. */
    @WithDefault("12H")
    Duration longestWait();

    /**
     * Whether an address may lie within a private network, such as 10.0.0.0/8. Off, because whoever registers one could have
     * this service call its neighbours.
     */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    /** Whether plain HTTP to this machine itself is taken, for trying it out. */
    @WithDefault("false")
    boolean allowPlainLoopback();
}
