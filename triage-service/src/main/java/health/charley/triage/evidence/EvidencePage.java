package health.charley.triage.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The evidence of a topic as a page that needs nothing but itself. */
@CheckedTemplate(basePath = "evidence", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EvidencePage(EvidenceView evidence, String style) implements TemplateInstance {
    private static final String STYLE = style("/templates/evidence/evidence-page.css");

    /** The one style sheet in the page, and nothing else: no script, no picture, no frame. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'sha256-" + sha256(STYLE) + "'; base-uri 'none'; frame-ancestors 'none'";

    static EvidencePage of(EvidenceView evidence) {
        return new EvidencePage(evidence, STYLE);
    }

    private static String style(String resource) {
        try (InputStream file = EvidencePage.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }
}
