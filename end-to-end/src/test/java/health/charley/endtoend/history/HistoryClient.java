package health.charley.endtoend.history;

import static io.restassured.RestAssured.given;

import health.charley.testing.SignInResource;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The history service as a person's app asks it. */
final class HistoryClient {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int A_PAGE = 100;

    private final HttpClient http;
    private final String url;
    private final String token;

    HistoryClient(String url, String token) {
        this(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), url + "/api/history/v1", token);
    }

    private HistoryClient(HttpClient http, String url, String token) {
        this.http = http;
        this.url = url;
        this.token = token;
    }

    /** The same service, as somebody else's app asks it. */
    HistoryClient as(String account) {
        return new HistoryClient(http, url, SignInResource.token(account));
    }

    Answer save(Receipt receipt) {
        return send(Write.save(receipt));
    }

    Answer send(Write write) {
        var begun = System.nanoTime();
        try {
            var answer = http.send(request(write), BodyHandlers.ofString());
            var status = OptionalInt.of(answer.statusCode());
            return new Answer(write, status, saysWhenToRetry(answer), answer.body(), since(begun));
        } catch (IOException broken) {
            return new Answer(write, OptionalInt.empty(), false, "", since(begun));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The ids of everything that is kept, as the list tells them; one that came twice would be there twice. */
    List<String> kept() {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().auth().oauth2(token).queryParam("limit", A_PAGE);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var part = request.get(url + "/assessments")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(part.getList("items.id", String.class));
            cursor = part.getString("next");
        } while (cursor != null);
        return ids;
    }

    /** Whether the assessment can be read, and has the receipt that was sent. */
    boolean opens(Receipt receipt) {
        var answer = read(Write.save(receipt).path());
        return answer.statusCode() == 200
                && receipt.text().equals(answer.jsonPath().getString("receipt"));
    }

    Response read(String path) {
        return given().auth().oauth2(token).get(url + path);
    }

    void erase(String path) {
        given().auth().oauth2(token).delete(url + path).then().statusCode(204);
    }

    /** What a link gives to whoever holds its token, and is not signed in. */
    Response visited(String link) {
        return given().contentType("application/json")
                .body("{\"token\": \"" + link + "\"}")
                .post(url + "/shared");
    }

    private HttpRequest request(Write write) {
        var request = HttpRequest.newBuilder(URI.create(url + write.path()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .method(write.method(), BodyPublishers.ofString(write.body()));
        if (!write.kind().isRemoval()) {
            request.header("Content-Type", "application/json");
        }
        if (write.kind().isOfNothing()) {
            request.header("If-None-Match", "*");
        }
        return request.build();
    }

    private static boolean saysWhenToRetry(HttpResponse<String> answer) {
        return answer.headers().firstValue("Retry-After").isPresent();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
