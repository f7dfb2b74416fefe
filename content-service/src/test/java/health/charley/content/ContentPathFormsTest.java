package health.charley.content;

import health.charley.testing.Caller;
import health.charley.testing.CommittedContract;
import health.charley.testing.PathForms;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContentPathFormsTest {
    @Test
    void no_form_of_a_path_is_more_permissive_than_the_plain_one() {
        PathForms.of(CommittedContract.generated())
                .with("slug", "leg-cramps")
                .with("condition", "muscle-strain")
                .with("list", "citations")
                .with("kind", "article")
                .with("language", "en-US")
                .with("story", "00000000-0000-4000-8000-000000000000")
                .with("number", "1")
                .with("id", "sample-author")
                .with("token", "a-link-of-nobody")
                .with("message", "msg_00000000-0000-4000-8000-000000000000")
                .as(Caller.anonymous(), Caller.bearer("a patient", SignInResource.token("patient")))
                .check();
    }
}
