package health.charley.content.agreement;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a topic here and now. No knowledge: triage has no such topic, or never answered. {@code current} is false
 * while triage does not answer; the knowledge is then the last that it told.
 */
record KnownTopic(Optional<Knowledge> knowledge, Optional<Instant> toldAt, boolean current) {

    static KnownTopic current(Knowledge knowledge, Instant toldAt) {
        return new KnownTopic(Optional.of(knowledge), Optional.of(toldAt), true);
    }

    static KnownTopic lastTold(Knowledge knowledge, Instant toldAt) {
        return new KnownTopic(Optional.of(knowledge), Optional.of(toldAt), false);
    }

    static KnownTopic notATopic(Instant askedAt) {
        return new KnownTopic(Optional.empty(), Optional.of(askedAt), true);
    }

    static KnownTopic neverTold() {
        return new KnownTopic(Optional.empty(), Optional.empty(), false);
    }
}
