package health.charley.endtoend.history;

import static io.restassured.RestAssured.given;

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

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final String token;

    HistoryClient(String url, String token) {
        this.url = url + "/api/history/v1/assessments";
        this.token = token;
    }

    Answer save(Receipt receipt) {
        var begun = System.nanoTime();
        try {
            var answer = http.send(saving(receipt), BodyHandlers.ofString());
            return answer(receipt, OptionalInt.of(answer.statusCode()), saysWhenToRetry(answer), begun);
        } catch (IOException broken) {
            return answer(receipt, OptionalInt.empty(), false, begun);
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
            var part = request.get(url).then().statusCode(200).extract().jsonPath();
            ids.addAll(part.getList("items.id", String.class));
            cursor = part.getString("next");
        } while (cursor != null);
        return ids;
    }

    private HttpRequest saving(Receipt receipt) {
        return HttpRequest.newBuilder(URI.create(url + "/" + receipt.id()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"receipt\": \"" + receipt.text() + "\"}"))
                .build();
    }

    private static boolean saysWhenToRetry(HttpResponse<String> answer) {
        return answer.headers().firstValue("Retry-After").isPresent();
    }

    private static Answer answer(Receipt receipt, OptionalInt status, boolean saysWhenToRetry, long begun) {
        return new Answer(receipt, status, saysWhenToRetry, Duration.ofNanos(System.nanoTime() - begun));
    }
}
