package health.charley.edge.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A missing or bad sign-in as the challenge the sign-in mechanism asks for: 401 with {@code WWW-Authenticate} and a
 * problem, or, in the code flow, a redirect. (The problem extension's own version does not fit this Quarkus.)
 */
@ApplicationScoped
public class SignInMappers {

    @ServerExceptionMapper(priority = 1)
    public Uni<Response> unauthorized(UnauthorizedException failure, RoutingContext request) {
        return challenge(request).map(challenge -> answer(challenge, failure, request));
    }

    @ServerExceptionMapper(priority = 1)
    public Uni<Response> failed(AuthenticationFailedException failure, RoutingContext request) {
        return challenge(request).map(challenge -> answer(challenge, failure, request));
    }

    private static Uni<ChallengeData> challenge(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        ChallengeData plain = new ChallengeData(Status.UNAUTHORIZED.getStatusCode());
        if (authenticator == null) {
            return Uni.createFrom().item(plain);
        }
        return authenticator
                .getChallenge(request)
                .onFailure()
                .recoverWithItem(plain)
                .onItem()
                .ifNull()
                .continueWith(plain);
    }

    private static Response answer(ChallengeData challenge, Exception failure, RoutingContext request) {
        if (challenge.status != Status.UNAUTHORIZED.getStatusCode()) {
            Response.ResponseBuilder redirect = Response.status(challenge.status);
            challenge.getHeaders().forEach((name, value) -> redirect.header(name.toString(), value));
            return redirect.build();
        }
        HttpProblem.Builder problem = HttpProblem.builder(HttpProblem.valueOf(Status.UNAUTHORIZED));
        challenge.getHeaders().forEach((name, value) -> problem.withHeader(name.toString(), value));
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem.build(), ProblemContext.of(failure, request.normalizedPath()))
                .toResponse();
    }
}
