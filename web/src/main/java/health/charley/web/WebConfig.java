package health.charley.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What an operator decides about the front end. */
@ConfigMapping(prefix = "charley.web")
public interface WebConfig {
    /** The secret that seals the answers a browser carries: 32 random bytes in Base64. There is no default on purpose. */
    String cookieKey();

    /** Whether cookies are sent over HTTPS only. */
    @WithDefault("true")
    boolean secureCookies();

    /** How long answers stay usable, from the start; under 24 hours, because triage signs no older assessment. */
    @WithDefault("12H")
    Duration interviewLifetime();

    /**
     * The address people type, without a slash at its end: the only one that forms are taken from, and that the provider
     * sends people back to. Without it, both follow the host that a request names.
     */
    Optional<URI> publicUrl();

    /** The text that people agree to where history asks for consent; the page about consent leads there. */
    Optional<URI> consentUrl();

    /**
     * After how many days at the latest no backup of the deployment has a key of before any more, as people who erase
     * everything are told. Without it they are told to ask.
     */
    Optional<@Positive Integer> keyBackupDays();

    /** Where the sign-in page lives, when browsers reach the provider under another address than this server does. */
    Optional<URI> signInUrl();
}
