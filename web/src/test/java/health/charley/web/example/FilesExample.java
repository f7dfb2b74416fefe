package health.charley.web.example;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** All content as files; an archive that says {@code broken} or {@code unsafe} is not taken, for what it says else is new. */
final class FilesExample {
    private static final String EXPORT = "/api/content/v1/export";
    private static final String IMPORTS = "/api/content/v1/imports";
    private static final String LEG_CRAMPS = """
            {"kind": "article", "slug": "leg-cramps", "language": "en-US"}""";
    private static final String OBJECTION = """
            {"file": "articles/leg-cramps.md", "page": %s, "objection": {"blocking": true, "code": "red-flag-missing",
             "detail": "A red flag is missing.", "pointer": "#/sections/0"}},
            {"file": "authors/<signer>.md", "objection": {"blocking": true, "code": "author-signs",
             "detail": "Somebody signs as this author."}},
            """.formatted(LEG_CRAMPS);
    private static final String DOUBT = """
            {"file": "articles/leg-cramps.md", "page": %s, "objection": {"blocking": false, "code": "sign-changed",
             "detail": "A sign reads <otherwise>."}}""".formatted(LEG_CRAMPS);
    private static final String OTHERS = """
            "authors": ["new-author"], "citations": ["new-work"], "synonyms": true,
            "redirects": [{"kind": "article", "slug": "old-cramps", "language": "en-US"}]""";

    private FilesExample() {}

    static boolean concerns(String path) {
        return path.equals(EXPORT) || path.equals(IMPORTS);
    }

    static void answer(HttpExchange exchange, String body) throws IOException {
        if (!ExampleService.caller(exchange).contains("publisher")) {
            ExampleService.refuse(exchange, 403, "You are signed in, but not allowed to do this.", "");
        } else if (exchange.getRequestMethod().equals("GET")) {
            ExampleService.send(exchange, 200, "all content", "application/zip");
        } else if (body.equals("broken")) {
            ExampleService.refuse(exchange, 400, "Something is wrong.", """
                    , "errors": [{"pointer": "#", "detail": "articles/<a>.md has no author."},
                    {"pointer": "#", "detail": "citations.yaml can't be read."}]""");
        } else {
            take(exchange, exchange.getRequestURI().getQuery().contains("dryRun=true"), body.equals("unsafe"));
        }
    }

    private static void take(HttpExchange exchange, boolean rehearsal, boolean unsafe) throws IOException {
        String objections = "\"objections\": [" + (unsafe ? OBJECTION : "") + DOUBT + "]";
        if (unsafe && !rehearsal) {
            ExampleService.refuse(exchange, 409, "The checks stop it.", ", " + objections);
        } else {
            String report = """
                    {"dryRun": %s, "created": [%s], "changed": [], "unchanged": [%s, %s], "missing": [],
                     "lostLinks": [{"page": %s, "link": "causes/<gone>"}], %s, %s}""";
            ExampleService.send(
                    exchange,
                    200,
                    report.formatted(rehearsal, LEG_CRAMPS, LEG_CRAMPS, LEG_CRAMPS, LEG_CRAMPS, OTHERS, objections),
                    "application/json");
        }
    }
}
