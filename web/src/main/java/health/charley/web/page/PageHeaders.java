package health.charley.web.page;

import health.charley.web.html.Html;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every page its headers, and turns a problem into a page when a person rather than a program asked. */
public class PageHeaders {
    /** Not no-referrer: with it browsers send "Origin: null" with our own forms, which {@link FormGuard} refuses. */
    private static final String REFERRER_POLICY = "same-origin";

    private final ContentPolicy policy;

    PageHeaders(ContentPolicy policy) {
        this.policy = policy;
    }

    @ServerResponseFilter
    public void finish(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem && wantsPage(request)) {
            response.setEntity(ErrorPage.of(problem.getStatusCode()).render(), null, Html.TYPE);
        }
        if (!response.getHeaders().containsKey(ContentPolicy.HEADER)) {
            response.getHeaders().putSingle(ContentPolicy.HEADER, policy.withoutScripts());
        }
        response.getHeaders().putSingle("Referrer-Policy", REFERRER_POLICY);
    }

    private static boolean wantsPage(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream().anyMatch(MediaType.TEXT_HTML_TYPE::isCompatible);
    }
}
