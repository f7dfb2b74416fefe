package health.charley.web.page;

import health.charley.web.WebConfig;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the pages of this site may load, run and send forms to, as browsers are told (Content Security Policy). */
@Singleton
public class ContentPolicy {
    public static final String HEADER = "Content-Security-Policy";
    private static final String NOTHING_ELSE = "default-src 'none'; ";
    private static final String OWN_SCRIPTS = "script-src 'self'; ";

    private final String rest;

    ContentPolicy(WebConfig config, @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI provider) {
        this.rest = rest(config.signInUrl().orElse(provider));
    }

    String withoutScripts() {
        return NOTHING_ELSE + rest;
    }

    /** For a page that does something only a script can; it must work without, too. */
    public String withOwnScripts() {
        return NOTHING_ELSE + OWN_SCRIPTS + rest;
    }

    /** A form that ends at the sign-in page is a form action to a browser, so the provider is allowed by name. */
    private static String rest(URI provider) {
        return "style-src 'self'; img-src 'self'; form-action 'self' " + origin(provider)
                + "; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
