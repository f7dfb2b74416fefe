package health.charley.history.access;

/** What can be done with a person's data. */
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
