package health.charley.history.receipt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Which receipts are believed. */
@ConfigMapping(prefix = "charley.receipts")
interface ReceiptConfig {

    /** The issuer that a receipt must name: the one triage is configured with. */
    @WithDefault("http://localhost:8081")
    String issuer();

    /** How far triage's clock may be ahead of ours. */
    @WithDefault("60S")
    Duration leeway();

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
