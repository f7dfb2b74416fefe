package health.charley.triage.interview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import health.charley.testing.BadInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be asked about: what the interview refuses of a person, and where it says that the fault lies. */
@QuarkusTest
class PersonInputTest {
    private static final String INTERVIEW = "/api/triage/v1/topics/leg-cramps/interview";

    @Test
    void a_person_must_make_sense() {
        BadInput.post(INTERVIEW)
                .body("{}", 400, "#/person")
                .body("{\"person\": null}", 400, "#/person")
                .body("{\"person\": 7}", 400, "#/person")
                .body(withPerson("{}"), 400, "#/person/age")
                .body(withPerson("{'age': 45}"), 400, "#/person/sex")
                .body(withPerson("{'age': '45', 'sex': 'male'}"), 400, "#/person/age")
                .body(withPerson("{'age': 45.5, 'sex': 'male'}"), 400, "#/person/age")
                .body(withPerson("{'age': 11, 'sex': 'male'}"), 400, "#/person/age")
                .body(withPerson("{'age': 121, 'sex': 'male'}"), 400, "#/person/age")
                .body(withPerson("{'age': -1, 'sex': 'male'}"), 400, "#/person/age")
                .body(withPerson("{'age': 99999999999, 'sex': 'male'}"), 400, "#/person/age")
                .body(withPerson("{'age': 45, 'sex': 'MALE'}"), 400, "#/person/sex")
                .body(withPerson("{'age': 45, 'sex': 1}"), 400, "#/person/sex")
                .body(withPerson("{'age': 45, 'sex': 'male', 'pregnancy': 'pregnant'}"), 400, "#/person/pregnancy")
                .body(withPerson("{'age': 45, 'sex': 'male', 'pregnancy': 'postpartum'}"), 400, "#/person/pregnancy")
                .body(withPerson("{'age': 45, 'sex': 'female', 'pregnancy': 'twins'}"), 400, "#/person/pregnancy")
                .body(withPerson("{'age': 45, 'sex': 'male', 'name': 'x'}"), 400, "#/person/name")
                .check();
    }

    @ParameterizedTest
    @CsvSource({"74, pregnant", "85, pregnant", "61, postpartum"})
    void a_pregnancy_at_an_age_without_births_is_taken_for_a_mistake(int age, String pregnancy) {
        var person = "{'age': " + age + ", 'sex': 'female', 'pregnancy': '" + pregnancy + "'}";

        refuses(person, "#/person/pregnancy")
                .body("errors[0].detail", startsWith("At the age of " + age + " this is taken for a mistake."));
    }

    @Test
    void a_late_pregnancy_and_none_at_all_are_accepted() {
        accepts(withPerson("{'age': 60, 'sex': 'female', 'pregnancy': 'pregnant'}"));
        accepts(withPerson("{'age': 85, 'sex': 'female', 'pregnancy': 'none'}"));
        accepts(withPerson("{'age': 85, 'sex': 'female', 'pregnancy': 'unknown'}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        -1         | Age is in whole years, from 12 to 120.
        121        | Age is in whole years, from 12 to 120.
        1000000000 | Age is in whole years, from 12 to 120.
        1.5        | This must be a whole number.
        1e9        | This must be a whole number.
        """)
    void an_age_that_cannot_be_is_told_in_words(String age, String detail) {
        refuses("{'age': " + age + ", 'sex': 'female'}", "#/person/age").body("errors[0].detail", is(detail));
    }

    private static ValidatableResponse refuses(String person, String pointer) {
        return given().contentType(ContentType.JSON)
                .body(withPerson(person))
                .when()
                .post(INTERVIEW)
                .then()
                .statusCode(400)
                .body("errors.pointer", is(List.of(pointer)));
    }

    private static void accepts(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .when()
                .post(INTERVIEW)
                .then()
                .statusCode(200);
    }

    /** Single quotes stand for double ones. */
    private static String withPerson(String person) {
        return "{'person': %s}".formatted(person).replace('\'', '"');
    }
}
