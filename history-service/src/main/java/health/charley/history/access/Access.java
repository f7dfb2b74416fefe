package health.charley.history.access;

/** What can be done with a person's data; a word without a noun is said of assessments. */
public enum Access {
    LISTED("listed"),
    READ("read"),
    SAVED("saved"),
    ERASED("erased"),
    EXPIRED("expired"),
    RECHECKED("rechecked"),
    LOG_READ("log-read"),
    DOCUMENT_READ("document-read"),
    COMPARED("compared"),
    LINK_MADE("link-made"),
    LINK_OPENED("link-opened"),
    LINK_REVOKED("link-revoked"),
    PIN_WRONG("pin-wrong"),
    LINKS_LISTED("links-listed"),
    NOTES_READ("notes-read"),
    NOTES_SAVED("notes-saved"),
    NOTES_ERASED("notes-erased"),
    OUTCOME_READ("outcome-read"),
    OUTCOME_SAVED("outcome-saved"),
    OUTCOME_ERASED("outcome-erased"),
    DRAFTS_LISTED("drafts-listed"),
    DRAFT_READ("draft-read"),
    DRAFT_SAVED("draft-saved"),
    DRAFT_ERASED("draft-erased"),
    NOTICES_LISTED("notices-listed"),
    NOTICE_PUT_AWAY("notice-put-away"),
    EXPORTED("exported"),
    CONSENT_GIVEN("consent-given"),
    CONSENT_WITHDRAWN("consent-withdrawn");

    private final String word;

    Access(String word) {
        this.word = word;
    }

    /** As the log has it. */
    public String word() {
        return word;
    }
}
