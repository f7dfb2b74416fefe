package health.charley.history;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class WrongMethodTest {
    private static final String ID = "01997c3a-5b00-7000-8000-000000000001";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST  | /assessments/{id}             | DELETE, GET, HEAD, OPTIONS, PUT",
                "POST  | /assessments/{id}/outcome     | DELETE, GET, HEAD, OPTIONS, PUT",
                "PATCH | /assessments/{id}/notes       | DELETE, GET, HEAD, OPTIONS, PUT",
                "DELETE| /assessments/{id}/document    | GET, HEAD, OPTIONS",
                "PUT   | /assessments/{id}/comparison  | GET, HEAD, OPTIONS",
                "DELETE| /assessments/{id}/shares      | GET, HEAD, OPTIONS, POST",
                "GET   | /assessments/{id}/shares/{id} | DELETE, OPTIONS",
                "PUT   | /assessments/{id}/review      | GET, HEAD, OPTIONS",
                "PUT   | /notices/{id}                 | DELETE, GET, HEAD, OPTIONS",
                "POST  | /notices                      | GET, HEAD, OPTIONS",
                "POST  | /drafts/{id}                  | DELETE, GET, HEAD, OPTIONS, PUT"
            })
    void a_method_that_an_address_does_not_take_is_told_which_it_takes(String method, String path, String allow) {
        HistoryApi.as("patient")
                .request()
                .request(method, HistoryApi.ROOT + path.replace("{id}", ID))
                .then()
                .statusCode(405)
                .header("Allow", is(allow));
    }

    @ParameterizedTest
    @CsvSource({"GET,/assessments/{id}/nowhere", "POST,/assessments/{id}/nowhere", "GET,/notices/{id}/nowhere"})
    void an_address_that_is_none_takes_none(String method, String path) {
        HistoryApi.as("patient")
                .request()
                .request(method, HistoryApi.ROOT + path.replace("{id}", ID))
                .then()
                .statusCode(404);
    }
}
