package health.charley.web.signin;

import health.charley.web.WebConfig;
import health.charley.web.cookie.FilterCookie;
import health.charley.web.page.Visit;
import health.charley.web.quiz.InterviewCookie;
import health.charley.web.quiz.Redirect;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The way out: ends the session here and at the provider (OpenID Connect RP-Initiated Logout 1.0), and forgets all answers. */
@Path("/sign-out")
public class SignOutResource {
    private final OidcSession session;
    private final OidcConfigurationMetadata provider;
    private final IdTokenCredential idToken;
    private final InterviewCookie cookie;
    private final FilterCookie filter;
    private final Visit visit;
    private final WebConfig config;
    private final UriInfo request;

    SignOutResource(
            OidcSession session,
            OidcConfigurationMetadata provider,
            IdTokenCredential idToken,
            InterviewCookie cookie,
            FilterCookie filter,
            Visit visit,
            WebConfig config,
            UriInfo request) {
        this.session = session;
        this.provider = provider;
        this.idToken = idToken;
        this.cookie = cookie;
        this.filter = filter;
        this.visit = visit;
        this.config = config;
        this.request = request;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> signOut() {
        Response farewell = Redirect.to(endOfSession());
        cookie.clear();
        filter.clear();
        visit.hideDesk();
        return session.logout().replaceWith(farewell);
    }

    /** Reached when the session had ended before the form was sent. */
    @GET
    @PermitAll
    public Response signedOut() {
        return Redirect.to("/signed-out");
    }

    /** A page of ours as the browser knows it. */
    private String address(String path) {
        return config.publicUrl().orElse(request.getBaseUri()).resolve(path).toString();
    }

    private String endOfSession() {
        String provided = provider.getEndSessionUri();
        if (provided == null) {
            return "/signed-out";
        }
        return EndOfSession.address(provided, idToken.getToken(), address("/signed-out"));
    }
}
