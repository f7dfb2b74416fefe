package health.charley.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** HTTP to the service under test that sends a path exactly as it is written. */
final class RawHttp {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RawHttp() {}

    /** The answer to a request with an empty JSON object as its body, where the method has one. */
    static HttpResponse<String> send(String method, String path, Caller caller) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, hasBody(method) ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
        if (hasBody(method)) {
            request.header("Content-Type", "application/json");
        }
        caller.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return send(request.build());
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The address of the service under test, as Quarkus tells REST Assured. */
    static String base() {
        return "http://localhost:" + RestAssured.port;
    }

    private static boolean hasBody(String method) {
        return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    }
}
