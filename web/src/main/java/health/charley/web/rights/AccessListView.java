package health.charley.web.rights;

import health.charley.web.html.Moment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A part of what was done with a person's data, newest first; {@code next} is the cursor of the following part, or empty. */
public record AccessListView(List<AccessView> items, String next) {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("listed", "The list of assessments was read"),
            Map.entry("read", "An assessment was read"),
            Map.entry("saved", "An assessment was saved"),
            Map.entry("erased", "An assessment was deleted"),
            Map.entry("expired", "An assessment was deleted because its time was up"),
            Map.entry("rechecked", "An assessment was compared with what Charley knows today"),
            Map.entry("log-read", "This list was read"),
            Map.entry("document-read", "A document was downloaded"),
            Map.entry("compared", "Two assessments were compared"),
            Map.entry("link-made", "A link was made"),
            Map.entry("link-opened", "A link was opened"),
            Map.entry("link-revoked", "A link was taken back"),
            Map.entry("pin-wrong", "A link was tried with a wrong PIN"),
            Map.entry("links-listed", "The links to an assessment were listed"),
            Map.entry("notes-read", "The notes about an assessment were read"),
            Map.entry("notes-saved", "Notes about an assessment were saved"),
            Map.entry("notes-erased", "The notes about an assessment were deleted"),
            Map.entry("outcome-read", "What happened after an assessment was read"),
            Map.entry("outcome-saved", "What happened after an assessment was saved"),
            Map.entry("outcome-erased", "What happened after an assessment was deleted"),
            Map.entry("drafts-listed", "The unfinished checks were listed"),
            Map.entry("draft-read", "An unfinished check was read"),
            Map.entry("draft-saved", "An unfinished check was saved"),
            Map.entry("draft-erased", "An unfinished check was deleted"),
            Map.entry("notices-listed", "The notices about newer knowledge were read"),
            Map.entry("exported", "Everything was downloaded"),
            Map.entry("consent-given", "Consent was given"),
            Map.entry("consent-withdrawn", "Consent was withdrawn"));

    public AccessListView {
        items = items == null ? List.of() : List.copyOf(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** Something that was done; {@code subject} is the id of what it was done with, or empty. */
    public record AccessView(String at, String what, String subject) {
        public AccessView {
            at = Objects.requireNonNullElse(at, "");
            what = Objects.requireNonNullElse(what, "");
            subject = Objects.requireNonNullElse(subject, "");
        }

        public String moment() {
            return Moment.inWords(at);
        }

        /** Whether it was done with one of these assessments. */
        public boolean isAbout(Set<UUID> assessments) {
            return assessments.stream().map(UUID::toString).anyMatch(subject::equals);
        }

        /** What was done, in words; one that is newer than this page as the API names it. */
        public String words() {
            return WORDS.getOrDefault(what, what);
        }
    }
}
