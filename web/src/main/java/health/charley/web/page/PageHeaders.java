package health.charley.web.page;

import health.charley.web.WebConfig;
import health.charley.web.html.Html;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every page its headers, and turns a problem into a page when a person rather than a program asked. */
public class PageHeaders {
    private static final String POLICY_HEADER = "Content-Security-Policy";

    /** Not no-referrer: with it browsers send "Origin: null" with our own forms, which {@link FormGuard} refuses. */
    private static final String REFERRER_POLICY = "same-origin";

    private final String contentSecurityPolicy;

    PageHeaders(WebConfig config, @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI provider) {
        this.contentSecurityPolicy = policy(config.signInUrl().orElse(provider));
    }

    @ServerResponseFilter
    public void finish(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem && wantsPage(request)) {
            response.setEntity(ErrorPage.of(problem.getStatusCode()).render(), null, Html.TYPE);
        }
        if (!response.getHeaders().containsKey(POLICY_HEADER)) {
            response.getHeaders().putSingle(POLICY_HEADER, contentSecurityPolicy);
        }
        response.getHeaders().putSingle("Referrer-Policy", REFERRER_POLICY);
    }

    private static boolean wantsPage(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream().anyMatch(MediaType.TEXT_HTML_TYPE::isCompatible);
    }

    /** A form that ends at the sign-in page is a form action to a browser, so the provider is allowed by name. */
    private static String policy(URI provider) {
        return "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' " + origin(provider)
                + "; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
