package health.charley.endtoend.history;

import health.charley.testing.Ids;

/**
 * Something that a person has history do, once.
 *
 * @param receipt of the assessment that it is about; of a draft none
 * @param path below the root of the API
 * @param body as JSON; empty where there is none
 * @param token of the link that is revoked; otherwise empty
 */
record Write(Kind kind, Receipt receipt, String method, String path, String body, String token) {
    private static final Receipt NONE = new Receipt("", "");
    private static final String DRAFT = """
            {"topic": "leg-cramps", "person": {"age": 60, "sex": "male"},
             "answers": [{"question": "chest-pain", "value": "no"}]}""";

    /** What is done; what is added to an assessment is made only where nothing was. */
    enum Kind {
        SAVE,
        NOTES,
        OUTCOME,
        DRAFT,
        LINK,
        REVOCATION,
        ERASURE,
        EVERYTHING;

        /** Whether it takes away, and so has no body. */
        boolean isRemoval() {
            return this == REVOCATION || this == ERASURE || this == EVERYTHING;
        }

        /** Whether it is sent with the word that nothing is there yet. */
        boolean isOfNothing() {
            return this == NOTES || this == OUTCOME || this == DRAFT;
        }
    }

    static Write save(Receipt receipt) {
        return of(Kind.SAVE, receipt, "PUT", "", "{\"receipt\": \"" + receipt.text() + "\"}");
    }

    /** Notes and the words of an outcome name their assessment, so that none passes for another. */
    static Write notes(Receipt receipt) {
        return of(Kind.NOTES, receipt, "PUT", "/notes", "{\"text\": \"Of " + receipt.id() + "\"}");
    }

    static Write outcome(Receipt receipt) {
        var words = "{\"diagnoses\": [{\"words\": \"Of " + receipt.id() + "\", \"by\": \"self\"}]}";
        return of(Kind.OUTCOME, receipt, "PUT", "/outcome", words);
    }

    static Write draft() {
        return new Write(Kind.DRAFT, NONE, "PUT", "/drafts/" + Ids.now(), DRAFT, "");
    }

    static Write link(Receipt receipt) {
        return of(Kind.LINK, receipt, "POST", "/shares", "{\"idempotencyKey\": \"" + receipt.id() + "\"}");
    }

    static Write revocation(Receipt receipt, String share, String token) {
        return new Write(Kind.REVOCATION, receipt, "DELETE", assessment(receipt) + "/shares/" + share, "", token);
    }

    static Write erasure(Receipt receipt) {
        return of(Kind.ERASURE, receipt, "DELETE", "", "");
    }

    /** All of the person's, who saved this one and nothing else. */
    static Write everything(Receipt receipt) {
        return new Write(Kind.EVERYTHING, receipt, "DELETE", "/everything", "", "");
    }

    private static Write of(Kind kind, Receipt receipt, String method, String path, String body) {
        return new Write(kind, receipt, method, assessment(receipt) + path, body, "");
    }

    private static String assessment(Receipt receipt) {
        return "/assessments/" + receipt.id();
    }
}
