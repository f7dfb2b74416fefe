package health.charley.web.history;

import health.charley.web.WebConfig;
import health.charley.web.history.HistoryPages.ConsentPage;
import health.charley.web.html.Html;
import health.charley.web.neighbour.ConsentMissingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Asks for the consent without which history saves nothing, whatever form it was, and holds that form meanwhile. */
public class ConsentFirst {
    private final WebConfig config;

    ConsentFirst(WebConfig config) {
        this.config = config;
    }

    @ServerExceptionMapper
    public Response ask(ConsentMissingException missing, ContainerRequestContext request) {
        var consent = ConsentView.missing(missing.version());
        return Response.status(Response.Status.FORBIDDEN)
                .type(Html.TYPE)
                .entity(new ConsentPage(consent, config.consentUrl(), false, heldFrom(request)).render())
                .build();
    }

    private static Optional<HeldForm> heldFrom(ContainerRequestContext request) {
        var context = ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
        return Optional.ofNullable(((ResteasyReactiveRequestContext) context).getFormData())
                .flatMap(
                        sent -> HeldForm.of(request.getUriInfo().getRequestUri().getRawPath(), sent));
    }
}
