package health.charley.content.editing;

import static health.charley.content.editing.Desktop.EDITING;
import static health.charley.content.editing.Desktop.etag;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Those who work on content, and what they do together to bring a page somewhere. */
public final class Staff {
    public static final Desktop EDITOR = Desktop.of("editor");
    public static final Desktop REVIEWER = Desktop.of("reviewer");
    public static final Desktop PUBLISHER = Desktop.of("publisher");

    /** Writes and reviews. */
    public static final Desktop CLINICIAN = Desktop.of("clinician");

    /** A time at which nothing here is due, unless the clock is moved on. */
    static final String LATER = Instant.now().plus(Duration.ofDays(30)).toString();

    private Staff() {}

    /** Gives the account of a reviewer a profile to sign with. */
    public static void linkProfile(String account) {
        var author = EDITING + "/authors/" + account;
        if (account.equals(PUBLISHER.get(author).extract().path("account"))) {
            return;
        }
        var profile = Map.of(
                "name", "Sample " + account, "jobTitle", "Reviewer", "biography", "Not a real person.", "sample", true);
        EDITOR.json(profile).header("If-None-Match", "*").put(author);
        PUBLISHER
                .json(Map.of("account", account))
                .header("If-Match", etag(PUBLISHER.get(author)))
                .put(author + "/account")
                .then()
                .statusCode(200);
    }

    /** A new page with a draft. */
    public static String draft(String slug) {
        var created = EDITOR.create(slug).statusCode(201);
        return etag(EDITOR.save(slug, etag(created), Draft.sample()).statusCode(200));
    }

    /** A new page that readers see and that has no draft. */
    public static String live(String slug) {
        return publish(slug, draft(slug));
    }

    /** Brings a draft before readers. */
    public static String publish(String slug, String etag) {
        var published =
                PUBLISHER.step(slug, signedOff(slug, etag), "publication").statusCode(200);
        return etag(published);
    }

    /** Brings a draft through review. */
    public static String signedOff(String slug, String etag) {
        linkProfile("reviewer");
        return etag(REVIEWER.step(slug, inReview(slug, etag), "sign-off")
                .statusCode(200)
                .body("stage", is("signed-off")));
    }

    static String inReview(String slug, String etag) {
        return etag(EDITOR.step(slug, etag, "submission").statusCode(200));
    }

    static String changesRequested(String slug, String etag) {
        return etag(REVIEWER.step(slug, inReview(slug, etag), "change-request", Map.of("comment", "Say more."))
                .statusCode(200));
    }

    static String scheduled(String slug, String etag) {
        return etag(PUBLISHER
                .step(slug, signedOff(slug, etag), "publication", Map.of("at", LATER))
                .statusCode(200));
    }
}
