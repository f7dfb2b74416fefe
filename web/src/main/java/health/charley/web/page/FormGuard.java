package health.charley.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.charley.edge.problem.Problems;
import health.charley.web.WebConfig;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Refuses forms that were not sent from one of our own pages: by what the browser says of the sender ({@code
 * Sec-Fetch-Site}, {@code Origin}), and by a token that the page and a cookie must agree on. Our own origin is the public
 * address where one is set, because a proxy may put another host into the request; else it is the host asked for.
 */
public class FormGuard {
    static final String TOKEN_FIELD = "form-token";
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Visit visit;
    private final HttpServerRequest request;
    private final WebConfig config;

    FormGuard(Visit visit, HttpServerRequest request, WebConfig config) {
        this.visit = visit;
        this.request = request;
        this.config = config;
    }

    @ServerRequestFilter
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext context) {
        if (SAFE_METHODS.contains(context.getMethod())) {
            return;
        }
        if (!sentFromHere() || !tokensAgree(sentToken(context))) {
            throw Problems.forbidden(
                    "This form was not sent from one of our pages, or the page was open for too long.");
        }
    }

    private boolean sentFromHere() {
        String site = Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Site"), "same-origin");
        String origin = request.getHeader("Origin");
        return OWN_SITE.contains(site) && (origin == null || isOurs(origin));
    }

    private boolean isOurs(String origin) {
        try {
            URI sender = URI.create(origin);
            return config.publicUrl().map(ours -> sameOrigin(ours, sender)).orElseGet(() -> sameHost(sender));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static boolean sameOrigin(URI ours, URI sender) {
        return Origin.of(ours).isPresent() && Origin.of(ours).equals(Origin.of(sender));
    }

    private boolean sameHost(URI sender) {
        return Objects.equals(sender.getRawAuthority(), request.getHeader("Host"));
    }

    private boolean tokensAgree(String sent) {
        return visit.keptToken()
                .filter(kept -> MessageDigest.isEqual(kept.getBytes(UTF_8), sent.getBytes(UTF_8)))
                .isPresent();
    }

    private static String sentToken(ResteasyReactiveContainerRequestContext context) {
        var form = ((ResteasyReactiveRequestContext) context.getServerRequestContext()).getFormData();
        var value = form == null ? null : form.getFirst(TOKEN_FIELD);
        return value == null || value.isFileItem() ? "" : value.getValue();
    }
}
