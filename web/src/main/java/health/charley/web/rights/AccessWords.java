package health.charley.web.rights;

import static health.charley.web.rights.AccessWords.Thing.ASSESSMENT;
import static health.charley.web.rights.AccessWords.Thing.DRAFT;
import static health.charley.web.rights.AccessWords.Thing.LINK;
import static health.charley.web.rights.AccessWords.Thing.NONE;

import java.util.Map;

/** What the access log calls by a word, in words for the person, and what kind of thing it was done with. */
record AccessWords(String text, Thing thing) {
    /** What the id of an entry is the id of. */
    enum Thing {
        ASSESSMENT,
        LINK,
        DRAFT,
        NONE
    }

    private static final Map<String, AccessWords> ALL = Map.ofEntries(
            entry("listed", "The list of assessments was read", NONE),
            entry("read", "An assessment was read", ASSESSMENT),
            entry("saved", "An assessment was saved", ASSESSMENT),
            entry("erased", "An assessment was deleted", ASSESSMENT),
            entry("expired", "An assessment was deleted because its time was up", ASSESSMENT),
            entry("rechecked", "An assessment was compared with what Charley knows today", ASSESSMENT),
            entry("log-read", "This list was read", NONE),
            entry("document-read", "A document was downloaded", ASSESSMENT),
            entry("compared", "Two assessments were compared", ASSESSMENT),
            entry("link-made", "A link was made", LINK),
            entry("link-opened", "A link was opened", LINK),
            entry("link-revoked", "A link was taken back", LINK),
            entry("pin-wrong", "A link was tried with a wrong PIN", LINK),
            entry("links-listed", "The links to an assessment were listed", ASSESSMENT),
            entry("notes-read", "The notes about an assessment were read", ASSESSMENT),
            entry("notes-saved", "Notes about an assessment were saved", ASSESSMENT),
            entry("notes-erased", "The notes about an assessment were deleted", ASSESSMENT),
            entry("outcome-read", "What happened after an assessment was read", ASSESSMENT),
            entry("outcome-saved", "What happened after an assessment was saved", ASSESSMENT),
            entry("outcome-erased", "What happened after an assessment was deleted", ASSESSMENT),
            entry("drafts-listed", "The unfinished checks were listed", NONE),
            entry("draft-read", "An unfinished check was read", DRAFT),
            entry("draft-saved", "An unfinished check was saved", DRAFT),
            entry("draft-erased", "An unfinished check was deleted", DRAFT),
            entry("notices-listed", "Notices about newer knowledge were read", ASSESSMENT),
            entry("notice-put-away", "A notice about newer knowledge was put away", ASSESSMENT),
            entry("exported", "Everything was downloaded", NONE),
            entry("consent-given", "Consent was given", NONE),
            entry("consent-withdrawn", "Consent was withdrawn", NONE));

    /** One that is newer than this page as the API names it. */
    static AccessWords of(String what) {
        return ALL.getOrDefault(what, new AccessWords(what, NONE));
    }

    private static Map.Entry<String, AccessWords> entry(String what, String text, Thing thing) {
        return Map.entry(what, new AccessWords(text, thing));
    }
}
