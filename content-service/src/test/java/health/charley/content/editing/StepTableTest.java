package health.charley.content.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step in every stage by every role: the table of docs/guides/editing.md, tried. */
@QuarkusTest
class StepTableTest {
    private static final List<String> STAGES =
            List.of("none", "draft", "in-review", "changes-requested", "signed-off", "scheduled");

    private static final Map<String, String> ROLES = Map.of(
            "editor", "editor",
            "medical-reviewer", "reviewer",
            "publisher", "publisher",
            "moderator", "moderator",
            "operator", "operator",
            "none", "patient");

    private static final Map<String, Standing> STANDING = new HashMap<>();

    /** A page, and the ETag of the state that it is in. */
    private record Standing(String slug, String etag) {}

    /** Of a page that readers see. */
    @ParameterizedTest
    @CsvSource({
        //                                 none draft in-rev chg-req signed sched
        "save,           editor,           200, 200,  200,   200,    200,   200",
        "reversion,      editor,           200, 200,  200,   200,    200,   200",
        "discard,        editor,           409, 200,  200,   200,    200,   200",
        "submission,     editor,           409, 200,  409,   200,    409,   409",
        "change-request, medical-reviewer, 409, 409,  200,   409,    200,   409",
        "sign-off,       medical-reviewer, 409, 409,  200,   409,    409,   409",
        "publication,    publisher,        409, 409,  409,   409,    200,   200",
        "schedule,       publisher,        409, 409,  409,   409,    200,   200",
        "cancel,         publisher,        409, 409,  409,   409,    409,   200",
        "unpublication,  publisher,        200, 200,  200,   200,    200,   200",
        "archive,        publisher,        409, 409,  409,   409,    409,   409",
        "unarchive,      publisher,        409, 409,  409,   409,    409,   409"
    })
    void a_step_is_taken_by_its_role_in_its_stages_only(
            String step, String role, int none, int draft, int inReview, int changes, int signed, int scheduled) {
        var expected = List.of(none, draft, inReview, changes, signed, scheduled);
        for (var n = 0; n < STAGES.size(); n++) {
            var stage = STAGES.get(n);
            requireForbidden(step, role, standing(stage));
            var page = expected.get(n) == 200 ? bring("step-" + step + "-in-" + stage, stage) : standing(stage);

            var status = attempt(step, Desktop.of(ROLES.get(role)), page);

            assertEquals(expected.get(n), status, step + " in " + stage);
        }
    }

    /** A page in a stage that nobody takes further, for what must not succeed. */
    private static Standing standing(String stage) {
        return STANDING.computeIfAbsent(stage, missing -> bring("stays-in-" + missing, missing));
    }

    private static void requireForbidden(String step, String role, Standing page) {
        assertEquals(401, attempt(step, Desktop.ofNobody(), page), step + " by nobody");
        ROLES.forEach((other, account) -> {
            if (!other.equals(role)) {
                assertEquals(403, attempt(step, Desktop.of(account), page), step + " by " + other);
            }
        });
    }

    private static int attempt(String step, Desktop by, Standing page) {
        return reply(step, by, page.slug(), page.etag()).extract().statusCode();
    }

    private static ValidatableResponse reply(String step, Desktop by, String slug, String etag) {
        return switch (step) {
            case "save" -> by.save(slug, etag, Draft.sample());
            case "discard" -> by.delete(slug, etag, "draft");
            case "cancel" -> by.delete(slug, etag, "publication");
            case "unarchive" -> by.delete(slug, etag, "archive");
            case "reversion" -> by.step(slug, etag, step, Map.of("revision", 1));
            case "change-request" -> by.step(slug, etag, step, Map.of("comment", "Say more."));
            case "schedule" -> by.step(slug, etag, "publication", Map.of("at", Staff.LATER));
            case "unpublication" -> by.step(slug, etag, step, Map.of("reason", "Out of date."));
            default -> by.step(slug, etag, step);
        };
    }

    private static Standing bring(String slug, String stage) {
        var live = Staff.live(slug);
        return new Standing(slug, stage.equals("none") ? live : bring(slug, stage, saved(slug, live)));
    }

    private static String bring(String slug, String stage, String etag) {
        return switch (stage) {
            case "draft" -> etag;
            case "in-review" -> Staff.inReview(slug, etag);
            case "changes-requested" -> Staff.changesRequested(slug, etag);
            case "signed-off" -> Staff.signedOff(slug, etag);
            case "scheduled" -> Staff.scheduled(slug, etag);
            default -> throw new IllegalArgumentException(stage);
        };
    }

    private static String saved(String slug, String etag) {
        return Desktop.etag(Staff.EDITOR
                .save(slug, etag, Draft.sample().with("headline", "The next one"))
                .statusCode(200));
    }
}
