package health.charley.history.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.testing.Repository;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The example bodies that the front end's tests answer with have the shape of this service's own. */
@QuarkusTest
class ExamplesTest {
    @Inject
    ObjectMapper json;

    @Test
    void a_part_of_the_list_has_the_shape_of_the_example() throws IOException {
        comesBackWhole("assessments.json", AssessmentListView.class);
        comesBackWhole("assessments-empty.json", AssessmentListView.class);
    }

    @Test
    void an_assessment_has_the_shape_of_the_example() throws IOException {
        comesBackWhole("assessment.json", AssessmentView.class);
    }

    @Test
    void a_request_has_the_shape_of_the_example() throws IOException {
        comesBackWhole("save-request.json", SaveAssessmentRequest.class);
    }

    private void comesBackWhole(String example, Class<?> type) throws IOException {
        var text = json.readTree(Repository.root()
                .resolve("api/examples/history")
                .resolve(example)
                .toFile());

        var read = json.treeToValue(text, type);

        assertEquals(text, json.readTree(json.writeValueAsString(read)));
    }
}
