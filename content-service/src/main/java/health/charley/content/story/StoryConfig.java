package health.charley.content.story;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What keeps stories free of spam without asking anybody else, and how long their words are kept. */
@ConfigMapping(prefix = "charley.content.stories")
interface StoryConfig {

    /** The least time between loading a form and sending it: a program is faster than a person. */
    @WithDefault("3S")
    Duration leastTime();

    /** How long a form can be sent after it was loaded. */
    @WithDefault("4H")
    Duration formLifetime();

    /** The most web addresses in one story. */
    @WithDefault("1")
    int mostLinks();

    /** The most stories of one page that may wait for a moderator. */
    @WithDefault("50")
    int mostPending();

    /** How many forms one client address may load in an hour, on each replica. */
    @WithDefault("60")
    int formsPerHour();

    /** How many stories one client address may send in an hour, on each replica. */
    @WithDefault("10")
    int submissionsPerHour();

    /** How many stories one client address may try to withdraw in an hour, on each replica. */
    @WithDefault("20")
    int withdrawalsPerHour();

    /** How long the words of a rejected story are kept, in case its rejection is questioned. */
    @WithDefault("30D")
    Duration keepRejected();

    /** How often each replica looks for words that are due to be erased. */
    @WithDefault("1H")
    Duration eraseEvery();
}
