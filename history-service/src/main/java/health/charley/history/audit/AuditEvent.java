package health.charley.history.audit;

/** What operators are told of. */
public enum AuditEvent {
    EVERYTHING_ERASED("everything-erased"),
    CONSENT_GIVEN("consent-given"),
    CONSENT_WITHDRAWN("consent-withdrawn"),
    ROWS_EXPIRED("rows-expired"),
    KEYS_REWRAPPED("keys-rewrapped");

    private final String word;

    AuditEvent(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
