package health.charley.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EdgeTest
class PreferencesTest {

    private static final String API = "/api/sample/v1/open";

    private static final String PAGE = "/sample/page";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "text/",
                "/html",
                ";;;",
                ",",
                "*/html",
                "text/html;q=many",
                "text/html;q=2",
                "text/html;",
                "application/json;q=0",
                "application/json; q=0.000, text/html;level=1;q=0.0"
            })
    void media_types_that_cannot_be_read_are_406_for_a_program_and_any_for_a_person(String accept)
            throws IOException, InterruptedException {
        var told = get(API, "Accept", accept);
        var shown = get(PAGE, "Accept", accept);

        assertEquals(406, told.statusCode());
        assertTrue(told.body().contains("\"title\":\"Not Acceptable\""), told.body());
        assertEquals(200, shown.statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*;q=.2",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "garbage, text/html, application/json",
                "*/*",
                "text/*;level=1;q=0.5, application/json;charset=\"utf-8\""
            })
    void media_types_that_can_be_read_count(String accept) throws IOException, InterruptedException {
        assertEquals(200, get(API, "Accept", accept).statusCode());
        assertEquals(200, get(PAGE, "Accept", accept).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept-Language", "Accept-Charset", "Accept-Encoding"})
    void other_preferences_that_cannot_be_read_count_as_not_given(String header)
            throws IOException, InterruptedException {
        for (var value : new String[] {"garbage!?,,,;;", ";;;", ",", "en-US;q=many", "=", "en_US"}) {
            assertEquals(200, get(API, header, value).statusCode(), value);
            assertEquals(200, get(PAGE, header, value).statusCode(), value);
        }
    }

    @Test
    void what_a_body_claims_to_be_must_be_readable_too() throws IOException, InterruptedException {
        assertEquals(415, post("/api/sample/v1/answers", "garbage", "{}").statusCode());
        assertEquals(415, post("/api/sample/v1/answers", ";;;", "{}").statusCode());
    }

    @Test
    void a_form_is_read() throws IOException, InterruptedException {
        assertEquals(200, form("/sample/form", "a=1&b=%20").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x=%ZZ", "%ZZ=x", "x=%2", "x=%"})
    void a_form_that_is_not_properly_encoded_is_refused(String broken) throws IOException, InterruptedException {
        assertUnreadable(form("/sample/form", broken));
        assertUnreadable(form("/sample/fields", broken));
    }

    @Test
    void a_form_with_too_many_fields_is_refused() throws IOException, InterruptedException {
        assertUnreadable(form(
                "/sample/form",
                IntStream.range(0, 1200).mapToObj(i -> "x" + i + "=1").collect(Collectors.joining("&"))));
    }

    private static void assertUnreadable(HttpResponse<String> answer) {
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"pointer\":\"#\""), answer.body());
        assertTrue(answer.body().contains("too many fields, or is not properly encoded"), answer.body());
    }

    private static HttpResponse<String> form(String path, String body) throws IOException, InterruptedException {
        return post(path, "application/x-www-form-urlencoded", body);
    }

    private static HttpResponse<String> get(String path, String header, String value)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).header(header, value));
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(at(path)).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }
}
