package health.charley.web.forward;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How long a service may take to answer. Whoever asks for work that takes its time, such as an export, waits for it or hangs
 * up, which ends it; everybody else is told soon that a service does not answer.
 */
final class Patience {
    private static final Duration USUAL = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Pattern LONG_WORK =
            Pattern.compile("/api/(triage/v1/topics/[^/]+/simulations|content/v1/(export|imports)|history/v1/export)");

    private Patience() {}

    static Duration with(String plainPath) {
        return LONG_WORK.matcher(plainPath).matches() ? LONG : USUAL;
    }
}
