package health.charley.history.receipt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Which receipts are believed. */
@ConfigMapping(prefix = "charley.receipts")
interface ReceiptConfig {

    /** The issuer that a receipt must name: the one triage is configured with. */
    @WithDefault("http://localhost:8081")
    String issuer();

    /**
     * How far the time of a receipt may be ahead of our clock: the five minutes that triage lets the id of an assessment be
     * ahead of its own (ADR 2), and a minute between the clocks. With less, triage signs what is refused here for good.
     */
    @WithDefault("6M")
    Duration leeway();

    /** The age at which a receipt is too old to be saved for the first time; none is unless said. */
    Optional<Duration> oldest();

    /** The ids of the topics whose assessments are kept; all unless said. */
    Optional<Set<String>> topics();

    Keys keys();

    /** How triage's public keys are kept. */
    interface Keys {
        /** The least time between two fetches, so that made-up key ids can't make us call triage for each request. */
        @WithDefault("10S")
        Duration refetchAfter();

        /** The age at which known keys are fetched anew, so that a key which triage withdrew stops being believed. */
        @WithDefault("1H")
        Duration maximumAge();
    }
}
