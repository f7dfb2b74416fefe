package health.charley.triage.simulation;

import static io.restassured.RestAssured.given;

import health.charley.testing.Repository;
import health.charley.testing.SignInResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** Candidates as editors send them over HTTP, and the files of the current knowledge that they are made from. */
final class SimulationApi {
    private SimulationApi() {}

    static String simulations(String topic) {
        return "/api/triage/v1/topics/" + topic + "/simulations";
    }

    /** A candidate for the topic leg-cramps of which one file is new. */
    static ValidatableResponse simulate(String account, String file, String text) {
        return simulate("leg-cramps", account, Map.of(file, text));
    }

    static ValidatableResponse simulate(String topic, String account, Map<String, String> files) {
        return given().auth()
                .oauth2(SignInResource.token(account))
                .contentType(ContentType.JSON)
                .body(Map.of("files", files))
                .when()
                .post(simulations(topic))
                .then();
    }

    /** A file of the topic leg-cramps. */
    static String file(String name) throws IOException {
        return file("leg-cramps", name);
    }

    static String file(String topic, String name) throws IOException {
        return Files.readString(
                Repository.root().resolve("knowledge").resolve(topic).resolve(name));
    }
}
