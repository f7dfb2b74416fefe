package health.charley.web.forward;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** Why a request was not passed on, as a problem (RFC 9457). */
enum Refusal {
    PATH(400, "Bad Request", "The path holds characters or segments that an API path of ours never has."),
    UNKNOWN(404, "Not Found", "There is no such API."),
    METHOD(405, "Method Not Allowed", "This method is not used by any API of ours."),
    DOWN(503, "Service Unavailable", "The service behind this address does not answer just now.");

    private final int status;
    private final String title;
    private final String detail;

    Refusal(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    void send(HttpServerRequest request) {
        var response = request.response().setStatusCode(status).putHeader("Content-Type", "application/problem+json");
        if (this == DOWN) {
            response.putHeader("Retry-After", "10");
        }
        if (this == METHOD) {
            response.putHeader("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        }
        response.end(body(request).encode());
    }

    private JsonObject body(HttpServerRequest request) {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", instance(request));
    }

    private static String instance(HttpServerRequest request) {
        String path = request.path();
        return path == null ? "/" : path;
    }
}
