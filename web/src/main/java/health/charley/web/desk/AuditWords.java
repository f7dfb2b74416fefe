package health.charley.web.desk;

import java.util.Map;

/** What editors call the things that the audit trail tells of, by the words that the API has for them. */
final class AuditWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("page-created", "The page was made"),
            Map.entry("draft-saved", "A draft was saved"),
            Map.entry("draft-reverted", "The draft went back to an earlier revision"),
            Map.entry("draft-discarded", "The draft was discarded"),
            Map.entry("submitted", "The draft was submitted for review"),
            Map.entry("changes-requested", "The draft was sent back for changes"),
            Map.entry("signed-off", "The draft was signed off"),
            Map.entry("scheduled", "A time of publication was set"),
            Map.entry("schedule-cancelled", "The draft was taken off the schedule"),
            Map.entry("published", "The draft was published"),
            Map.entry("publication-refused", "The time of publication had come, and a check stopped it"),
            Map.entry("imported", "The page was published as an imported file says"),
            Map.entry("unpublished", "The page was taken from its readers"),
            Map.entry("archived", "The page was put into the archive"),
            Map.entry("unarchived", "The page was taken out of the archive"),
            Map.entry("preview-linked", "A preview link was made"),
            Map.entry("preview-revoked", "A preview link was ended"),
            Map.entry("redirect-saved", "A redirect was saved"),
            Map.entry("redirect-removed", "A redirect was removed"),
            Map.entry("author-saved", "A profile was saved"),
            Map.entry("author-linked", "The account that signs was changed"),
            Map.entry("citation-saved", "A citation was saved"),
            Map.entry("webhook-registered", "A webhook was registered"),
            Map.entry("webhook-removed", "A webhook was removed"));

    private AuditWords() {}

    /** What is newer than this list is called as the API does. */
    static String of(String action) {
        return WORDS.getOrDefault(action, action);
    }
}
