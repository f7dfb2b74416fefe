package health.charley.edge.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** A problem sent before REST has the request in hand: the same shape, written by hand. */
public final class RawProblem {

    private RawProblem() {}

    /** Answers the request with this problem and is done with it. */
    public static void send(RoutingContext request, HttpProblem problem) {
        HttpServerResponse response = request.response().setStatusCode(problem.getStatusCode());
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
        response.putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString());
        response.end(body(request, problem).toBuffer());
    }

    /** Shows the problem to a person and is done with the request. */
    public static void show(RoutingContext request, HttpProblem problem, ProblemPage page) {
        HttpServerResponse response = request.response().setStatusCode(problem.getStatusCode());
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
        response.putHeader("Content-Type", "text/html;charset=UTF-8");
        response.putHeader("Content-Security-Policy", page.policy());
        response.end(page.html(problem.getStatusCode()));
    }

    private static JsonObject body(RoutingContext request, HttpProblem problem) {
        JsonObject body = new JsonObject()
                .put("type", problem.getType().toString())
                .put("status", problem.getStatusCode())
                .put("title", problem.getTitle())
                .put("detail", problem.getDetail())
                .put("instance", request.request().path());
        if (problem.getParameters().get("errors") instanceof List<?> errors) {
            body.put("errors", errors(errors));
        }
        return body;
    }

    private static JsonArray errors(List<?> errors) {
        JsonArray array = new JsonArray();
        for (Object error : errors) {
            array.add(JsonObject.mapFrom(error));
        }
        return array;
    }
}
