package health.charley.content.vote;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How votes are kept honest without following anybody, and how long their reasons are kept. */
@ConfigMapping(prefix = "charley.content.votes")
interface VoteConfig {

    /** How long an anonymous token votes for the same person. */
    @WithDefault("365D")
    Duration tokenLifetime();

    /** How many tokens one client address may get in an hour, on each replica. Many people may share an address. */
    @WithDefault("20")
    int tokensPerHour();

    /** How many votes one client address may give in an hour, on each replica. */
    @WithDefault("60")
    int votesPerHour();

    /** How long the reasons of votes are kept: they may be personal, and old ones speak of pages long changed. */
    @WithDefault("365D")
    Duration keepReasons();

    /** How often each replica looks for reasons that are due to be erased. */
    @WithDefault("1H")
    Duration eraseEvery();
}
