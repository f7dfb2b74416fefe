package health.charley.web.example;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;

/** What was done to every page, what reviewers said to it, and what parts two of its revisions. */
final class RecordExample {
    static final String COMPARISON = """
            {"from": 1, "to": 2, "fields": [{"field": "summary", "runs": [
            {"fate": "kept", "text": "A "}, {"fate": "removed", "text": "small"},
            {"fate": "added", "text": "<b>large</b>"}]}, {"field": "dateModified", "runs": []},
            {"field": "somethingNew", "runs": []}], "sections": [
            {"id": "causes", "fromPosition": 2, "toPosition": 3, "fields": [{"field": "callouts", "runs": []}]},
            {"id": "self-care", "toPosition": 2, "fields": [{"field": "markdown", "runs": []}]},
            {"id": "symptoms", "fromPosition": 3, "fields": []}]}""";

    private static final String COMMENTS = """
            {"items": [{"revision": 1, "text": "Say <where> it hurts.", "account": "reviewer",
            "at": "2026-05-04T09:12:00Z"}], "next": "comment-20"}""";

    private static final String OLDER_COMMENTS = """
            {"items": [{"revision": 1, "text": "The very first.", "account": "reviewer",
            "at": "2026-05-01T09:12:00Z"}]}""";

    private static final String OLDER_AUDIT = """
            {"items": [{"at": "2026-05-01T09:00:00Z", "account": "founder", "action": "draft-saved"}]}""";

    static final String PREVIEWS = """
            {"items": [
            {"id": 8, "createdBy": "editor", "createdAt": "2026-05-04T09:00:00Z", "expiresAt": "2026-05-11T09:00:00Z"},
            {"id": 7, "createdBy": "editor", "createdAt": "2026-05-03T09:00:00Z", "expiresAt": "2026-05-10T09:00:00Z",
            "revokedAt": "2026-05-04T09:00:00Z"}]}""";

    private static final String AUDIT = """
            {"items": [
            {"at": "2026-05-06T08:00:00Z", "action": "publication-refused", "fromStage": "scheduled",
            "toStage": "signed-off", "fromRevision": 3, "toRevision": 3, "comment": "A red flag is <missing>."},
            {"at": "2026-05-05T08:00:00Z", "account": "reviewer", "action": "signed-off", "fromStage": "in-review",
            "toStage": "signed-off", "fromRevision": 3, "toRevision": 3},
            {"at": "2026-05-04T09:00:00Z", "account": "editor", "action": "draft-saved", "fromStage": "signed-off",
            "toStage": "draft", "fromRevision": 2, "toRevision": 3},
            {"at": "2026-05-03T09:00:00Z", "account": "editor", "action": "draft-saved", "toStage": "draft",
            "toRevision": 1},
            {"at": "2026-05-02T09:00:00Z", "account": "editor", "action": "something-new"}], "next": "event-50"}""";

    /** Of all that pages stand on, too. */
    static final String ALL = """
            {"items": [
            {"at": "2026-05-06T08:00:00Z", "account": "editor", "action": "citation-saved", "citation": "a-work", "changes": [
            {"field": "status", "from": "current", "to": "<retracted>"}, {"field": "pmid", "from": "1"},
            {"field": "doi", "to": "10.1/2"}]},
            {"at": "2026-05-05T08:00:00Z", "account": "editor", "action": "author-saved", "author": "a-writer", "changes": [
            {"field": "biography"}]},
            {"at": "2026-05-04T08:00:00Z", "account": "publisher", "action": "webhook-removed",
            "webhook": "01997c3a-5b00-7000-8000-00000000000c", "changes": []},
            {"at": "2026-05-03T08:00:00Z", "account": "editor", "action": "draft-saved", "kind": "cause", "slug": "shelf",
            "language": "es", "toStage": "draft", "toRevision": 1, "changes": []}], "next": "event-50"}""";

    /** What the checks say to a draft that has a fault. */
    private static final String OBJECTIONS = """
            {"revision": 1, "objections": [
            {"blocking": false, "code": "finding-missing", "detail": "A finding is missing."},
            {"blocking": true, "code": "red-flag-missing", "detail": "A red flag is <missing>.",
             "pointer": "#/careCards/0/items/1"}]}""";

    private RecordExample() {}

    static void sayObjections(HttpExchange exchange, String slug) throws IOException {
        if (slug.startsWith("silent")) {
            ExampleService.refuse(exchange, 503, "Not now.", "");
        } else {
            ExampleService.send(
                    exchange,
                    200,
                    slug.startsWith("flagged") ? OBJECTIONS : "{\"objections\": []}",
                    "application/json");
        }
    }

    static String comments(URI asked) {
        return asksFor(asked, "comment-20") ? OLDER_COMMENTS : COMMENTS;
    }

    static String audit(URI asked) {
        return asksFor(asked, "event-50") ? OLDER_AUDIT : AUDIT;
    }

    private static boolean asksFor(URI asked, String cursor) {
        return String.valueOf(asked.getQuery()).contains("cursor=" + cursor);
    }
}
