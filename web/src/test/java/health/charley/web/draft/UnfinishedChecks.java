package health.charley.web.draft;

import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import java.util.regex.Pattern;

/** The list of unfinished checks as a patient works with it. */
final class UnfinishedChecks {
    static final String DRAFTS = "/history/drafts";
    static final String KEEP = DRAFTS + "/keep";

    private static final Pattern DRAFT = Pattern.compile("action=\"(/history/drafts/[0-9a-f-]{36})/resume\"");

    private static final Pattern ETAG = Pattern.compile("name=\"etag\" value=\"([^\"]*)\"");

    private static final Pattern BESIDE = Pattern.compile("name=\"beside\" value=\"([^\"]*)\"");

    private UnfinishedChecks() {}

    /** The address of the first check in the list that the patient sees. */
    static String draftIn(Patient patient) {
        var found = DRAFT.matcher(patient.sees().html());
        assertTrue(found.find());
        return found.group(1);
    }

    /** The state in which that check is shown. */
    static String etagIn(Patient patient) {
        var found = ETAG.matcher(patient.sees().html());
        assertTrue(found.find());
        return found.group(1).replace("&quot;", "\"");
    }

    /** What the form sends that keeps one more check, beside what another device has kept. */
    static String besideIn(Patient patient) {
        var found = BESIDE.matcher(patient.sees().html());
        assertTrue(found.find());
        return found.group(1);
    }

    /** Deletes that first one: what a test keeps is gone after it. */
    static void erased(Patient patient) {
        patient.opens(DRAFTS).sends(draftIn(patient) + "/erase", "etag", etagIn(patient));
        assertTrue(patient.sees().has("The unfinished check was deleted."));
    }
}
