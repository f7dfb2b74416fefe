package health.charley.benchmarks.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import health.charley.benchmarks.http.Connection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Receipts that triage signs for a sample person with chest pain, made beforehand: they are not what is measured. */
final class Receipts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ASSESSMENTS = "/api/history/v1/assessments";
    private static final byte[] FINISHED = Connection.postRequest(
            "/api/triage/v1/topics/leg-cramps/interview",
            "{\"person\":{\"age\":60,\"sex\":\"male\"},\"answers\":[{\"question\":\"chest-pain\",\"value\":\"yes\"}]}");

    private final Connection triage;
    private final String token;

    /** From this triage, to be saved by whom the token names. */
    Receipts(Connection triage, String token) {
        this.triage = triage;
        this.token = token;
    }

    /** Requests that save one new receipt each. */
    List<byte[]> puts(int count) throws IOException {
        var requests = new ArrayList<byte[]>();
        for (var n = 0; n < count; n++) {
            var finished = finished();
            var path = ASSESSMENTS + "/" + finished.get("assessment").asText();
            var body = "{\"receipt\":\"" + finished.get("receipt").asText() + "\"}";
            requests.add(Connection.writeRequest("PUT", path, token, body));
        }
        return requests;
    }

    /** Requests that save this many new receipts each. */
    List<byte[]> bulks(int count, int receipts) throws IOException {
        var requests = new ArrayList<byte[]>();
        for (var n = 0; n < count; n++) {
            var body = JSON.createObjectNode();
            for (var i = 0; i < receipts; i++) {
                body.withArray("receipts").add(finished().get("receipt"));
            }
            requests.add(Connection.writeRequest("POST", ASSESSMENTS, token, body.toString()));
        }
        return requests;
    }

    private JsonNode finished() throws IOException {
        return JSON.readTree(triage.send(FINISHED));
    }

    /** The same request for the newest assessments, so many times. */
    List<byte[]> lists(int count) {
        return Collections.nCopies(count, Connection.getRequest(ASSESSMENTS + "?limit=20", token));
    }
}
